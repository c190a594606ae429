/** The same work without a window. */
package org.colearn.cli;
