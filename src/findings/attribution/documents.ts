// Nouns of documents, polls and figures: sources that are read, not heard.
export const DOCUMENT =
  /^(?:poll|survey|study|report|data|figure|number|record|document|email|e-mail|letter|memo|statement|analysis|review|article|story|book|novel|ad|advert|advertisement|video|tweet|post|page|website|site|filing|transcript|tape|recording|census|research|statistic|result|average|index|note|essay|column|editorial|speech|bill|text|caption|headline|sign|message|finding|list|map|chart|graph|documentary|film|paper|account|evidence|invoice|receipt|log|magazine|excerpt|extract|clip|information|detail|newspaper|edition|reading|photo|photograph|picture|image|footage|estimate|forecast|model|release|bulletin|lawsuit|complaint|indictment|affidavit|ruling|opinion|petition|resolution|audit|inquiry|investigation|assessment|projection|polling)s?$|^(?:stor|stud|summar|documentar)ies$/
/** Polls and the like, which speak in "in a poll". */
export const POLL = /^(?:poll|survey|study|census)$/
