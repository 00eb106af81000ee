"""Errors of network acts, of proofs of time and of pictures from outside; they hang in the tree of `errors`.

SystemFaultError
└── NetworkError                      exit status 2: nothing was learned; it may be tried again
    ├── UnreachableError, NetworkTimeoutError, InsecureConnectionError
    └── ReplyTooLargeError, UnexpectedReplyError
RefusedError
├── TokenRefusedError                 exit status 3: a reply that proves nothing; it was not kept
│   ├── TokenStatusError, TokenFormError, TokenNonceError, TokenDigestError, TokenPolicyError
│   └── TokenSignerError, TokenExpiredError, TokenTimeError, TokenSignatureError
├── CounterSignatureRefusedError
└── NothingToStampError
UsageError
└── BadAuthorityError, BadRouteError; ScreenError: the system gave no picture of the screen
"""

from __future__ import annotations

from evidence_vault.errors import RefusedError, SystemFaultError, UsageError


class NetworkError(SystemFaultError):
    """A network act that she asked for did not come to its end."""

    code = "network"
    what = "The network act did not succeed."
    safe = "Nothing in the vault was changed, and what was to be sent holds nothing that can be read."
    next_step = "It waits in the queue; try again later."


class UnreachableError(NetworkError):
    """No connection: no network, no such name, refused, or the proxy is not there."""

    code = "network-unreachable"
    what = "The service cannot be reached."
    next_step = "Check the connection and, if you use one, the proxy. It waits in the queue until then."


class NetworkTimeoutError(NetworkError):
    """The whole exchange took longer than it may: a service that hangs, or sends byte by byte."""

    code = "network-timeout"
    what = "The service did not answer in time."


class InsecureConnectionError(NetworkError):
    """The certificate of the connection is not one this app trusts."""

    code = "network-tls"
    what = "The connection to the service is not secure, so nothing was sent."
    next_step = "Someone may be in between, or the service's certificate is old. Try again on another network."


class ReplyTooLargeError(NetworkError):
    """More bytes than such a reply may have."""

    code = "network-too-large"
    what = "The service sent far more than an answer."
    next_step = "Try another service."


class UnexpectedReplyError(NetworkError):
    """An HTTP status, a redirection or a content type that is no answer."""

    code = "network-reply"
    what = "The service answered with something else than was asked for."
    next_step = "Check the service's address, or try another service."


class TokenRefusedError(RefusedError):
    """A time stamp that does not prove what was asked. Not kept."""

    code = "token"
    what = "The time stamp does not hold and was not kept."
    safe = "Nothing in the vault was changed."
    next_step = "Try again later, or use another time stamp authority."


class TokenStatusError(TokenRefusedError):
    """The authority's own status says no (RFC 3161 §2.4.2)."""

    code = "token-status"
    what = "The time stamp authority declined the request."


class TokenFormError(TokenRefusedError):
    """Not a time stamp reply, or one with parts missing."""

    code = "token-form"
    what = "What the authority sent is not a time stamp."


class TokenNonceError(TokenRefusedError):
    """The nonce is not the one sent: an old or another's reply (RFC 3161 §2.2)."""

    code = "token-nonce"
    what = "The time stamp answers another request."


class TokenDigestError(TokenRefusedError):
    """The imprint is not the one sent."""

    code = "token-digest"
    what = "The time stamp is over something else than was sent."


class TokenPolicyError(TokenRefusedError):
    """The policy is not the one asked for."""

    code = "token-policy"
    what = "The time stamp was issued under another policy than the one asked for."


class TokenSignerError(TokenRefusedError):
    """The signer's certificate is not for time stamps alone, is missing, or leads to no trusted root."""

    code = "token-signer"
    what = "The time stamp is not signed by an authority that this vault trusts."
    next_step = "If you know the authority, add its root certificate to it; otherwise use another authority."


class TokenExpiredError(TokenRefusedError):
    """A certificate of the chain was not valid at the stated time."""

    code = "token-expired"
    what = "The authority's certificate was not valid at the time that it states."


class TokenTimeError(TokenRefusedError):
    """A fresh token whose time is far from the computer's clock: one of the two is wrong."""

    code = "token-time"
    what = "The time in the time stamp and this computer's clock are more than a day apart."
    next_step = "Check the date and the time zone of this computer, then try again."


class TokenSignatureError(TokenRefusedError):
    """The signature does not hold."""

    code = "token-signature"
    what = "The time stamp's signature does not hold."


class CounterSignatureRefusedError(RefusedError):
    """Not a counter-signature over a checkpoint of this vault."""

    code = "counter-signature"
    what = "That is not a counter-signature over a checkpoint of this vault."
    safe = "Nothing in the vault was changed."
    next_step = "Ask for it again, and give the file exactly as you received it."


class NothingToStampError(RefusedError):
    """Everything up to now is covered already, or no authority is turned on."""

    code = "nothing-to-stamp"
    what = "There is nothing new to stamp."
    safe = "Nothing was sent."
    next_step = "It can be stamped again once something was added."


class BadAuthorityError(UsageError):
    """An authority that is not known, or cannot be used as it was described."""

    code = "bad-authority"
    what = "That is not a time stamp authority this vault knows."
    safe = "Nothing was changed and nothing was sent."
    next_step = "List the authorities and use a name from the list."


class BadRouteError(UsageError):
    """A proxy that cannot be understood."""

    code = "bad-route"
    what = "That way to the network cannot be understood."
    safe = "Nothing was changed and nothing was sent."
    next_step = "Write direct, http://HOST:PORT, or socks5h://HOST:PORT (Tor: socks5h://127.0.0.1:9050)."


class ScreenError(UsageError):
    """The system gave no picture of the screen: no portal, or no permission."""

    code = "screen"
    what = "The system gave no picture of the screen."
    next_step = (
        "Allow this app to record the screen in the system's settings, or use the system's own screenshot key."
    )
