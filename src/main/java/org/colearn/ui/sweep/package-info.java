/** The Sweep tab: a grid of rates, architectures and data over seeds; planned, run, paused, resumed, and read as curve, map and table. */
package org.colearn.ui.sweep;
