/** The bridge from worker threads to the JavaFX application thread. */
package org.colearn.ui.fx;
