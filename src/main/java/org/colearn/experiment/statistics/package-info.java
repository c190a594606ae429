/** Tests, intervals and fits on plain numbers; they know nothing of runs. */
package org.colearn.experiment.statistics;
