/** NumPy's .npz archives and .npy files: a checked header, values decoded by ND4J, strings and writing by ourselves. */
package org.colearn.data.npz;
