package org.boardwalk.vaadin.bridge.internal.runtime;

import org.boardwalk.platform.api.board.Board;
import org.boardwalk.platform.api.security.Accounts;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.api.text.Texts;
import org.boardwalk.platform.ui.api.Assets;
import org.boardwalk.vaadin.bridge.internal.frame.Shells;
import org.boardwalk.vaadin.bridge.internal.open.Caches;
import org.boardwalk.vaadin.bridge.internal.open.OpenPages;
import org.boardwalk.vaadin.bridge.internal.pages.Instances;
import org.boardwalk.vaadin.bridge.internal.pages.KnownPages;
import org.boardwalk.vaadin.bridge.internal.pages.Pages;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the Vaadin side works with. */
@Component(service = Parts.class)
public record Parts(
        Pages pages,
        KnownPages known,
        Instances instances,
        Shells shells,
        OpenPages openPages,
        Caches caches,
        Assets assets,
        Texts texts,
        CurrentUser currentUser,
        Accounts accounts,
        Board board) {

    @Activate
    public Parts(
            @Reference Pages pages,
            @Reference KnownPages known,
            @Reference Instances instances,
            @Reference Shells shells,
            @Reference OpenPages openPages,
            @Reference Caches caches,
            @Reference Assets assets,
            @Reference Texts texts,
            @Reference CurrentUser currentUser,
            @Reference Accounts accounts,
            @Reference Board board) {
        this.pages = pages;
        this.known = known;
        this.instances = instances;
        this.shells = shells;
        this.openPages = openPages;
        this.caches = caches;
        this.assets = assets;
        this.texts = texts;
        this.currentUser = currentUser;
        this.accounts = accounts;
        this.board = board;
    }
}
