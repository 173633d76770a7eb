import { generate } from "selfsigned";

/** Certificate and key as PEM texts, as `https.createServer` takes them. */
export interface Certificate {
  readonly key: string | Buffer;
  readonly cert: string | Buffer;
}

const DNS_NAME = 2;
const IP_ADDRESS = 7;

/**
 * With `trusted`, the certificate that office-addin-dev-certs keeps in the system's store (it asks the person once);
 * else one that lives as long as the process and that browsers warn about.
 */
export async function localhostCertificate(trusted: boolean): Promise<Certificate> {
  if (trusted) {
    const { getHttpsServerOptions } = await import("office-addin-dev-certs");
    const { key, cert } = await getHttpsServerOptions();
    return { key, cert };
  }
  const { private: key, cert } = await generate([{ name: "commonName", value: "localhost" }], {
    keySize: 2048,
    algorithm: "sha256",
    extensions: [
      {
        name: "subjectAltName",
        altNames: [
          { type: DNS_NAME, value: "localhost" },
          { type: IP_ADDRESS, ip: "127.0.0.1" },
        ],
      },
    ],
  });
  return { key, cert };
}
