/** Layouts of files and folders: one reader each, and the one list of them. */
package org.colearn.data.format;
