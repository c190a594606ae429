/** Experiments on disk: specifications and results as JSON, curves as CSV, networks; one folder per experiment and run. */
package org.colearn.store;
