package org.phieukin.edge;

import java.io.ByteArrayInputStream;
import java.net.http.HttpClient;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A browser that trusts one authority and nobody else. */
public final class TrustingClient {
  private TrustingClient() {}

  /** Trusts the certificate in this file, as the page on trust gives it. */
  public static HttpClient of(byte[] file) throws Exception {
    var store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    var read = CertificateFactory.getInstance("X.509");
    store.setCertificateEntry(
        "authority", read.generateCertificate(new ByteArrayInputStream(file)));
    var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(store);
    var context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    return HttpClient.newBuilder().sslContext(context).build();
  }
}
