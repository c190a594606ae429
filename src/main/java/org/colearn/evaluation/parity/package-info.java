/** Comparison of the networks with PyTorch's numbers: outputs, loss, gradients, parameters after updates. */
package org.colearn.evaluation.parity;
