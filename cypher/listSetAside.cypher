// Which loaded documents was the graph made without? Parameters: none. Columns: document, title, code, message, advice.
MATCH (s:SetAsideDocument)
RETURN s.document AS document, s.title AS title, s.code AS code, s.message AS message, s.advice AS advice
ORDER BY document
