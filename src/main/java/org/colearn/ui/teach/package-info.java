/** Teach mode: lessons of predict, run, reveal and explain, in large type. */
package org.colearn.ui.teach;
