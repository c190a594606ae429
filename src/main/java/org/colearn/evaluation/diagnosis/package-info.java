/** Looks inside a trained model: every set of modalities, who contributes what, and why a model without them does badly. */
package org.colearn.evaluation.diagnosis;
