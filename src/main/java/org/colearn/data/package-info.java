/** Datasets: named modalities, labels and splits; readers per file format; the synthetic generator; normalisation; content hash. */
package org.colearn.data;
