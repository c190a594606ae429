/** The Samples tab: what a model says of each test utterance, where it errs, and what it would say with other inputs. */
package org.colearn.ui.samples;
