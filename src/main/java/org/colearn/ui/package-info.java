/** The window, by feature. */
package org.colearn.ui;
