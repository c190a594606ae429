/** DL4J layers of the workbench: the recurrent cores, PyTorch's Adam, seeded unit dropout, unbiased batch normalisation. */
package org.colearn.model.layer;
