/** How fast the trainer is, and how close to the limit: standard workloads, timed. */
package org.colearn.experiment.benchmark;
