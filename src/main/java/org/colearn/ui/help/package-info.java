/** Help: the guide, what the program is made of and under which licences, and a report of a fault. */
package org.colearn.ui.help;
