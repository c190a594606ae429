/** Lessons: a question to predict, an experiment that answers it, and what to say before and after. */
package org.colearn.experiment.lesson;
