/** The launch: arguments go to the command line, none opens the window. */
package org.colearn.app;
