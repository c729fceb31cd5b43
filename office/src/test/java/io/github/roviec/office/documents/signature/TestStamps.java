package io.github.roviec.office.documents.signature;

import com.sun.net.httpserver.HttpServer;
import io.github.roviec.office.documents.signature.TestKeys.Issued;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.DigestCalculator;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/// A time-stamp authority on this machine, whose clock stands still.
final class TestStamps implements AutoCloseable {

    private static final String POLICY = "1.2.3.4.1";

    private final HttpServer server;

    private TestStamps(HttpServer server) {
        this.server = server;
    }

    static TestStamps at(Instant now, Issued by, Issued root) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/tsa", asked -> {
            byte[] answer;
            try {
                answer = answer(new TimeStampRequest(asked.getRequestBody().readAllBytes()), now, by, root);
            } catch (GeneralSecurityException | OperatorCreationException | TSPException e) {
                throw new IOException(e);
            }
            asked.getResponseHeaders().add("Content-Type", "application/timestamp-reply");
            asked.sendResponseHeaders(200, answer.length);
            asked.getResponseBody().write(answer);
            asked.close();
        });
        server.start();
        return new TestStamps(server);
    }

    private static byte[] answer(TimeStampRequest asked, Instant now, Issued by, Issued root)
            throws IOException, GeneralSecurityException, OperatorCreationException, TSPException {
        DigestCalculator digest = new JcaDigestCalculatorProviderBuilder()
                .build()
                .get(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256));
        TimeStampTokenGenerator tokens = new TimeStampTokenGenerator(
                new JcaSimpleSignerInfoGeneratorBuilder()
                        .build("SHA256withRSA", by.keys().getPrivate(), by.certificate()),
                digest,
                new ASN1ObjectIdentifier(POLICY));
        tokens.addCertificates(new JcaCertStore(List.of(by.certificate(), root.certificate())));
        return new TimeStampResponseGenerator(tokens, TSPAlgorithms.ALLOWED)
                .generate(asked, BigInteger.ONE, Date.from(now))
                .getEncoded();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/tsa";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
