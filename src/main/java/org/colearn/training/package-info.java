/** One trainer for all architectures: modality dropout, epochs, checkpoints, events. */
package org.colearn.training;
