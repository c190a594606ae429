/** Python's pickles, read as data: a kept library behind an allow-list, with every claim bounded; nothing is ever executed. */
package org.colearn.data.pickle;
