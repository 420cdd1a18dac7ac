package de.integrationsplan.platform.conventions;

import static de.integrationsplan.testing.User.COORDINATOR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import de.integrationsplan.platform.http.Api;
import de.integrationsplan.testing.Stack;
import de.integrationsplan.testing.Wire;
import de.integrationsplan.testing.Wire.Answer;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A1 and A18 for what only hostile or broken clients send: still a problem with a request's id, as far as the server lets us answer. */
@QuarkusTest
@WithTestResource(Stack.class)
class WireConventionsTest {

    private static final String PLANS = "/api/v1/plans";
    private static final String FEED = "/api/v1/published/open-data/measures";
    private static final String CLOSE = "Host: localhost\r\nConnection: close\r\n";

    @ParameterizedTest(name = "a01: {0} in path or query is 400")
    @ValueSource(strings = {"%", "%f", "%zz", "%c0%af", "%ff", "%ed%a0%80", "%e4", "\u00e4", "|", "\u0001", "%00%zz"})
    void a01_an_address_that_cannot_be_read_is_400(String text) {
        for (String address : List.of(
                PLANS + "/" + text, PLANS + "?year=" + text, FEED + "/" + text, FEED + "?q=" + text, "/" + text)) {
            checkProblem(400, "malformed-request", Wire.get(address));
        }
    }

    @Test
    void a01_a_zero_byte_and_an_encoded_letter_can_be_read() {
        checkProblem(404, "not-found", Wire.get("/%70%c3%a4"));
        checkProblem(401, "unauthenticated", Wire.get("/api/v1/%70lans"));
        checkProblem(404, "not-found", Wire.get("/%00"));
    }

    @Test
    void a01_a_request_line_without_a_path_leads_nowhere() {
        checkProblem(404, "not-found", Wire.get("plans"));
        checkProblem(404, "not-found", Wire.get("*"));
        checkProblem(404, "not-found", Wire.get("//"));
        checkProblem(401, "unauthenticated", Wire.get("http://localhost" + PLANS));
    }

    @Test
    void a18_addresses_are_at_most_8000_characters() {
        checkProblem(400, "invalid-parameter", Wire.get(address(8_000), token()));
        checkProblem(414, "address-too-long", Wire.get(address(8_001), token()));
        checkProblem(414, "address-too-long", Wire.get(FEED + "?q=" + "x".repeat(8_000)));
    }

    private static String address(int length) {
        return PLANS + "?unknown=" + "x".repeat(length - (PLANS + "?unknown=").length());
    }

    @Test
    void a18_headers_are_at_most_16000_characters_together() {
        checkProblem(401, "unauthenticated", Wire.get(PLANS, "X: " + "x".repeat(15_900)));
        checkProblem(431, "headers-too-large", Wire.get(PLANS, "X: " + "x".repeat(16_000)));
    }

    @Test
    void a01_what_cannot_be_expected_is_417_and_100_continue_can() {
        checkProblem(417, "expectation-failed", Wire.get(PLANS, "Expect: a-miracle"));
        List<Answer> answers = Wire.send("POST " + PLANS + " HTTP/1.1\r\n" + CLOSE + token()
                + "\r\nContent-Type: application/json\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n{}");
        assertEquals(List.of(100, 400), answers.stream().map(Answer::status).toList());
    }

    /** The server notices it while it reads and answers by itself: with the request's id, but without a problem. */
    @Test
    void a18_a_body_that_does_not_say_its_length_ends_at_20_megabytes() {
        String chunk = "100000\r\n" + "x".repeat(0x100000) + "\r\n";
        String upload =
                "POST /api/v1/imports HTTP/1.1\r\n" + CLOSE + token() + "\r\nIdempotency-Key: " + UUID.randomUUID()
                        + "\r\nContent-Type: multipart/form-data; boundary=x\r\nTransfer-Encoding: chunked\r\n\r\n"
                        + chunk.repeat(21) + "0\r\n\r\n";
        Answer answer = Wire.send(upload).get(0);
        assertEquals(413, answer.status());
        assertNotNull(answer.headers().get("x-request-id"));
    }

    @Test
    void a16_a_connection_goes_on_after_a_refused_method_with_a_body() {
        String body = "x".repeat(3_000_000);
        List<Answer> answers = Wire.send("PUT " + PLANS + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: "
                + body.length() + "\r\n\r\n" + body + "GET " + PLANS + " HTTP/1.1\r\n" + CLOSE + "\r\n");
        assertEquals(List.of(405, 401), answers.stream().map(Answer::status).toList());
    }

    /** The server refuses these before anything of ours hears of them: with a bare status, and it closes the connection. */
    @ParameterizedTest(name = "a01: {0} is refused by the server itself")
    @ValueSource(
            strings = {
                "Content-Length: x",
                "Content-Length: -1",
                "Content-Length: 2\r\nContent-Length: 40",
                "Transfer-Encoding : chunked",
                "X: a\u0000b"
            })
    void a01_two_readings_of_where_a_request_ends_are_none(String header) {
        assertEquals(
                List.of(400), withSmuggled(header).stream().map(Answer::status).toList());
    }

    private static List<Answer> withSmuggled(String header) {
        return Wire.send("POST " + PLANS + " HTTP/1.1\r\nHost: localhost\r\n" + header + "\r\n\r\n0\r\n\r\nGET " + PLANS
                + "/smuggled HTTP/1.1\r\n" + CLOSE + "\r\n");
    }

    @ParameterizedTest(name = "a01: {0} is refused, and what follows with it")
    @ValueSource(
            strings = {
                "Transfer-Encoding: chunked, identity",
                "Transfer-Encoding: gzip, chunked",
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked"
            })
    void a01_a_body_of_more_than_one_coding_is_refused(String header) {
        List<Answer> answers = withSmuggled(header);
        assertEquals(1, answers.size(), answers.toString());
        checkProblem(400, "malformed-request", answers.get(0));
    }

    /** RFC 9112, 6.1: the length is dropped, the chunks count. What follows is another request, for all that stand in between. */
    @Test
    void a01_a_length_beside_chunks_does_not_count() {
        List<Answer> answers = withSmuggled("Content-Length: 4\r\nTransfer-Encoding: chunked");
        assertEquals(List.of(401, 401), answers.stream().map(Answer::status).toList());
    }

    @Test
    void a18_what_is_twice_too_long_the_server_refuses_itself() {
        assertEquals(414, Wire.get("/" + "x".repeat(16_100)).status());
        assertEquals(431, Wire.get(PLANS, "X: " + "x".repeat(33_000)).status());
    }

    private static String token() {
        return "Authorization: Bearer " + COORDINATOR.token();
    }

    private static void checkProblem(int status, String code, Answer answer) {
        assertEquals(status, answer.status(), answer.toString());
        assertEquals(code, answer.code(), answer.toString());
        assertEquals(Api.PROBLEM, answer.headers().get("content-type"));
        assertEquals(Api.VERSION, answer.headers().get("api-version"));
        assertNotNull(answer.headers().get("x-request-id"));
        assertNotEquals("", answer.headers().get("x-request-id"));
    }
}
