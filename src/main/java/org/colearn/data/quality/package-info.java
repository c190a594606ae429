/** What the numbers of a dataset tell before anything is trained: blanks, damage, duplicates, leaks, label shift, a linear probe. */
package org.colearn.data.quality;
