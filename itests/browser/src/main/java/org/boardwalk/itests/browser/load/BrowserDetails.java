package org.boardwalk.itests.browser.load;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What Chromium on a desktop tells about itself when a page asks. */
final class BrowserDetails {
    static final Map<String, String> DESKTOP = Stream.of(
                    "v-sh=900",
                    "v-sw=1440",
                    "v-wh=900",
                    "v-ww=1440",
                    "v-bh=900",
                    "v-bw=1440",
                    "v-tzo=0",
                    "v-dstd=0",
                    "v-rtzo=0",
                    "v-dston=false",
                    "v-tzid=UTC",
                    "v-wn=v-0.6078",
                    "v-td=false",
                    "v-pr=1",
                    "v-np=Linux x86_64",
                    "v-cs=light dark",
                    "v-pv=VISIBLE",
                    "v-fs=NOT_FULLSCREEN",
                    "v-so=landscape-primary",
                    "v-soa=0",
                    "v-tn=aura",
                    "v-ga=UNSUPPORTED",
                    "v-wla=SUPPORTED",
                    "v-ws=false",
                    "v-curdate=1795399690429")
            .map(pair -> pair.split("=", 2))
            .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));

    private BrowserDetails() {}
}
