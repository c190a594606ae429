/** The Compare tab: every run in the results folder, and any of them side by side. */
package org.colearn.ui.compare;
