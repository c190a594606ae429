/** Charts: their data, colours and style, drawn off the JavaFX thread while they grow, interactive when they rest, and exported. */
package org.colearn.ui.chart;
