/** The published study's own results, recomputed from its per-seed figures, to be laid beside one's own. */
package org.colearn.experiment.published;
