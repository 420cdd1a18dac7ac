package de.integrationsplan.testing;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Requests byte by byte, as no client library would send them. */
public final class Wire {

    private static final int PATIENCE_MILLIS = 20_000;

    private Wire() {}

    /** One of the answers on a connection. */
    public record Answer(int status, Map<String, String> headers, String body) {

        static Answer of(String text) {
            String[] parts = text.split("\r\n\r\n", 2);
            List<String> lines = parts[0].lines().toList();
            return new Answer(
                    Integer.parseInt(lines.get(0).substring(0, 3)),
                    lines.stream()
                            .skip(1)
                            .map(line -> line.split(": ", 2))
                            .collect(Collectors.toMap(
                                    line -> line[0].toLowerCase(Locale.ROOT),
                                    line -> line[1],
                                    (one, other) -> one + ", " + other)),
                    parts[1]);
        }

        /** The problem's code; empty where the answer is no problem with the id that its header names. */
        public String code() {
            return body.isEmpty() || !JsonPath.from(body).getString("instance").equals(headers.get("x-request-id"))
                    ? ""
                    : JsonPath.from(body).getString("code");
        }
    }

    /** Sends a request without a body over a connection of its own. */
    public static Answer get(String address, String... headers) {
        return send("GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                        + Stream.of(headers).map(header -> header + "\r\n").collect(Collectors.joining()) + "\r\n")
                .get(0);
    }

    /** Sends text as it is, a byte for each character, and reads until the server closes the connection. */
    public static List<Answer> send(String requests) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            write(socket.getOutputStream(), requests.getBytes(StandardCharsets.ISO_8859_1));
            return Stream.of(read(socket.getInputStream()).split("HTTP/1\\.[01] "))
                    .filter(answer -> !answer.isEmpty())
                    .map(Answer::of)
                    .toList();
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        }
    }

    private static void write(OutputStream out, byte[] bytes) throws IOException {
        try {
            out.write(bytes);
            out.flush();
        } catch (SocketException refused) {
            // The server need not take all of what it refuses.
        }
    }

    private static String read(InputStream in) throws IOException {
        StringBuilder answers = new StringBuilder();
        byte[] part = new byte[8192];
        try {
            for (int length = in.read(part); length >= 0; length = in.read(part)) {
                answers.append(new String(part, 0, length, StandardCharsets.ISO_8859_1));
            }
        } catch (SocketException closed) {
            // So that what came before it counts.
        }
        return answers.toString();
    }
}
