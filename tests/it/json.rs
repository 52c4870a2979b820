//! JSON, as far as reference data need it.

/// A value.
#[derive(Debug, PartialEq)]
pub(crate) enum Json {
    Text(String),
    /// A number, true, false or null.
    Word(String),
    List(Vec<Json>),
    Object(Vec<(String, Json)>),
}

impl Json {
    pub(crate) fn text(&self) -> String {
        match self {
            Json::Text(text) => text.clone(),
            other => panic!("{other:?} is no text"),
        }
    }

    pub(crate) fn number(&self) -> i64 {
        match self {
            Json::Word(word) => word.parse().unwrap(),
            other => panic!("{other:?} is no number"),
        }
    }

    pub(crate) fn list(&self) -> &[Json] {
        match self {
            Json::List(items) => items,
            other => panic!("{other:?} is no list"),
        }
    }

    pub(crate) fn object(&self) -> &[(String, Json)] {
        match self {
            Json::Object(items) => items,
            other => panic!("{other:?} is no object"),
        }
    }

    /// A text, or a list of them.
    pub(crate) fn texts(&self) -> Vec<String> {
        match self {
            Json::List(items) => items.iter().map(Json::text).collect(),
            one => vec![one.text()],
        }
    }
}

/// Reads a JSON text.
pub(crate) fn json(text: &str) -> Json {
    let mut chars = text.chars().peekable();
    let value = value(&mut chars);
    assert_eq!(chars.next(), None, "{text}");
    value
}

type Chars<'a> = std::iter::Peekable<std::str::Chars<'a>>;

fn blanks(chars: &mut Chars<'_>) {
    while chars.next_if(|c| c.is_whitespace()).is_some() {}
}

fn value(chars: &mut Chars<'_>) -> Json {
    blanks(chars);
    match chars.peek() {
        Some('"') => Json::Text(string(chars)),
        Some('[') => Json::List(items(chars, ']', value)),
        Some('{') => Json::Object(items(chars, '}', |chars| {
            let key = string(chars);
            blanks(chars);
            assert_eq!(chars.next(), Some(':'));
            (key, value(chars))
        })),
        _ => {
            let mut word = String::new();
            while let Some(c) = chars.next_if(|c| !c.is_whitespace() && !",]}".contains(*c)) {
                word.push(c);
            }
            Json::Word(word)
        }
    }
}

fn items<T>(chars: &mut Chars<'_>, end: char, item: impl Fn(&mut Chars<'_>) -> T) -> Vec<T> {
    chars.next();
    let mut out = Vec::new();
    loop {
        blanks(chars);
        if chars.next_if_eq(&end).is_some() {
            return out;
        }
        out.push(item(chars));
        blanks(chars);
        chars.next_if_eq(&',');
        blanks(chars);
    }
}

fn string(chars: &mut Chars<'_>) -> String {
    assert_eq!(chars.next(), Some('"'));
    let mut units: Vec<u16> = Vec::new();
    loop {
        match chars.next().unwrap() {
            '"' => return String::from_utf16(&units).unwrap(),
            '\\' => units.push(match chars.next().unwrap() {
                'n' => 10,
                'r' => 13,
                't' => 9,
                'b' => 8,
                'f' => 12,
                'u' => {
                    let code: String = chars.by_ref().take(4).collect();
                    u16::from_str_radix(&code, 16).unwrap()
                }
                c => c as u16,
            }),
            c => units.extend(c.encode_utf16(&mut [0; 2]).iter()),
        }
    }
}
