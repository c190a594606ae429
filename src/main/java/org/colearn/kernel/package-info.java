/** Native float memory, matrix products and vectorised functions on the CPU, with the right OpenBLAS kernels chosen first. */
package org.colearn.kernel;
