/** Tables of results as plain values, and the formats they are written in; the window and the command line share both. */
package org.colearn.store.table;
