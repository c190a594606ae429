/** What a feature of the window is to the window, and the window to a feature. */
package org.colearn.ui.view;
