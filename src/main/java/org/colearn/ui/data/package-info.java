/** The Data tab: what the opened data are, utterance by utterance, how they are split, and data made to order. */
package org.colearn.ui.data;
