/** The window's words, from a resource bundle. */
package org.colearn.ui.text;
