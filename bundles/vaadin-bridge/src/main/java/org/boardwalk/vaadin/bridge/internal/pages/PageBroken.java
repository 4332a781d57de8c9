package org.boardwalk.vaadin.bridge.internal.pages;

/** A page's constructor threw, or its service went at this very moment. The container has logged the cause. */
public final class PageBroken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PageBroken(String type) {
        super(type + " could not be made; its component's own message says why");
    }
}
