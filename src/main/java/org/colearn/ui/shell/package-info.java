/** Habits of the window that know nothing of training: commands and their palette, undo, the session, the scale of everything. */
package org.colearn.ui.shell;
