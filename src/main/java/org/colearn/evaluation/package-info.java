/** How well a model does on a split with given modalities present: metrics, confusion matrix, parity with PyTorch. */
package org.colearn.evaluation;
