package io.github.roviec.office.documents.signature;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.TimestampBinary;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.SecureRandom;
import java.time.Duration;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;

/// Asks a time-stamp authority over HTTP (RFC 3161). It learns a digest and nothing of the paper.
final class StampServer implements TSPSource {

    private static final long serialVersionUID = 1L;

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final int NONCE_BITS = 64;

    private final String address;

    StampServer(String address) {
        this.address = address;
    }

    @Override
    public TimestampBinary getTimeStampResponse(DigestAlgorithm algorithm, byte[] digest) {
        try (HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
            generator.setCertReq(true);
            TimeStampRequest asked = generator.generate(
                    new ASN1ObjectIdentifier(algorithm.getOid()),
                    digest,
                    new BigInteger(NONCE_BITS, new SecureRandom()));
            HttpResponse<byte[]> answer = http.send(
                    HttpRequest.newBuilder(URI.create(address))
                            .timeout(PATIENCE)
                            .header("Content-Type", "application/timestamp-query")
                            .POST(BodyPublishers.ofByteArray(asked.getEncoded()))
                            .build(),
                    BodyHandlers.ofByteArray());
            TimeStampResponse response = new TimeStampResponse(answer.body());
            // That it answers this question, and no other.
            response.validate(asked);
            TimeStampToken token = response.getTimeStampToken();
            if (token == null) {
                throw new DSSException("no time-stamp: " + response.getStatusString());
            }
            return new TimestampBinary(token.getEncoded());
        } catch (IOException | TSPException | IllegalArgumentException e) {
            throw new DSSException(e.toString(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DSSException(e.toString(), e);
        }
    }
}
