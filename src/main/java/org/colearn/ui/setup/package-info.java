/** The setup pane: view models that never see a control, and the views that show them. */
package org.colearn.ui.setup;
