/** An experiment specification becomes runs over arms and seeds, statistics and a verdict. */
package org.colearn.experiment;
