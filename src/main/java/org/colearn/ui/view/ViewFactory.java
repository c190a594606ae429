package org.colearn.ui.view;

/**
 * Makes a view for a window; a jar on the class path offers one as a service
 * ({@code META-INF/services/org.colearn.ui.view.ViewFactory}), and it becomes a tab after our own.
 */
public interface ViewFactory {
    /** A new view for a window that is being built; called on the window's thread. */
    TabView open(Workspace workspace);
}
