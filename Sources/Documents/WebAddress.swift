extension Destination {
    /// What a link's `href` holds; nil for an address that may not be followed.
    public var href: String? {
        switch self {
        case .anchor(let anchor): anchor.isEmpty ? nil : "#" + anchor
        case .web(let address): webAddress(address)
        case .bundlePage: nil
        }
    }
}

/// The address with everything percent-encoded that a URL may not hold (RFC 3986 §2), and with
/// what Markdown would read as its own.
private func webAddress(_ address: String) -> String? {
    let schemes = ["https:", "mailto:", "tel:"]
    let start = address.prefix(7).lowercased()
    guard schemes.contains(where: start.hasPrefix) else { return nil }
    let bytes = Array(address.utf8)
    let fragment = bytes.firstIndex(of: UInt8(ascii: "#"))
    var href = ""
    for (index, byte) in bytes.enumerated() {
        let isEscape = byte == UInt8(ascii: "%") && isHexadecimal(bytes[(index + 1)...])
        if isKept(byte) || isEscape || index == fragment {
            href.unicodeScalars.append(Unicode.Scalar(byte))
        } else {
            href += byte < 16 ? "%0" : "%"
            href += String(byte, radix: 16, uppercase: true)
        }
    }
    return href
}

private func isKept(_ byte: UInt8) -> Bool {
    switch Unicode.Scalar(byte) {
    case "a"..."z", "A"..."Z", "0"..."9", "-", ".", "_", "~", "*", ",", ";", ":", "@", "/", "?",
        "&", "=", "+":
        true
    default: false
    }
}

private func isHexadecimal(_ rest: ArraySlice<UInt8>) -> Bool {
    let digits = rest.prefix(2)
    return digits.count == 2 && digits.allSatisfy { Character(Unicode.Scalar($0)).isHexDigit }
}
