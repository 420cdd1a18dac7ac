package de.integrationsplan.publishing.feed;

import de.integrationsplan.platform.http.Api;
import de.integrationsplan.platform.http.Digests;
import io.netty.util.AsciiString;
import io.vertx.core.http.HttpHeaders;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What all answers of a channel share: addresses, caching, licence. Made once, so that sending costs no new text. */
final class ChannelHead {

    private static final CharSequence PUBLIC_CACHE =
            HttpHeaders.createOptimized("public, max-age=60, stale-while-revalidate=300, stale-if-error=86400");
    private static final CharSequence PRIVATE_CACHE = HttpHeaders.createOptimized("private, max-age=60");
    private static final CharSequence PUBLIC_VARY = HttpHeaders.createOptimized("accept, accept-encoding");
    private static final CharSequence PRIVATE_VARY =
            HttpHeaders.createOptimized("authorization, accept, accept-encoding");

    private final FeedRows.Channel channel;
    private final Retention retention;
    private final String links;

    ChannelHead(FeedRows.Channel channel, Retention retention) {
        this.channel = channel;
        this.retention = retention;
        FeedRows.Licence licence = channel.licence();
        this.links = ">; rel=\"self\", </api/v1/openapi.yaml>; rel=\"describedby\", <" + licence.url()
                + ">; rel=\"license\"; title*=UTF-8''" + encoded(licence.name() + ": " + licence.attribution());
    }

    FeedRows.Channel channel() {
        return channel;
    }

    Retention retention() {
        return retention;
    }

    String path(String rest) {
        return Api.PATH + "/published/" + channel.key() + rest;
    }

    CharSequence caching() {
        return channel.isPublic() ? PUBLIC_CACHE : PRIVATE_CACHE;
    }

    CharSequence varying() {
        return channel.isPublic() ? PUBLIC_VARY : PRIVATE_VARY;
    }

    /** The value of the header Link. */
    CharSequence links(String self, @Nullable String next) {
        String all = "<" + self + links;
        return new AsciiString(next == null ? all : all + ", <" + next + ">; rel=\"next\"");
    }

    /** The tag, with quotes, of everything that shows the whole of an edition. */
    String tag(EditionSnapshot edition) {
        String all = edition.number() + " " + edition.digest() + " " + channel + " " + retention;
        return Ready.tagOf(Digests.sha256(all.getBytes(StandardCharsets.UTF_8)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
