/** The Live tab: what a running experiment looks like, as curves, results, a verdict and progress. */
package org.colearn.ui.live;
