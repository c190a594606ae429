/** Reports of stored experiments as files of their own: HTML and PDF. */
package org.colearn.ui.report;
