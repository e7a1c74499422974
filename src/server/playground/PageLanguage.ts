export type PageLanguage = 'zh' | 'en'
