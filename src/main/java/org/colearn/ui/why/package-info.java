/** The Why tab: what each modality is worth to a model, and where a model that lost modalities loses. */
package org.colearn.ui.why;
