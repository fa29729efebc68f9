/** What the field for past months says, in Italian. */
import { monthNames } from '../../src/plan/spine/words/names';
import type { Words } from './words';

export const itSeries: Pick<Words, 'series'> = {
  series: {
    months: monthNames.it,
    notANumber:
      'Riga {line}: “{text}” non è un numero. Scrivine uno, o lascia solo la data se il mese manca.',
    notANumberUndated:
      'Riga {line}: “{text}” non è un numero. Scrivine uno, o lascia la riga vuota se il mese manca.',
    columns: 'La riga {line} ha più numeri: {texts}. Lasciane uno accanto al mese: il fatturato o i clienti.',
    money:
      'Riga {line}: “{text}” è un importo di denaro, ma qui si contano i clienti. Scegli Fatturato qui sopra o scrivi quanti sono.',
    thousandth: 'Riga {line}: “{text}” è {value} o {thousands}? Scrivilo in uno dei due modi.',
    isTotal:
      'Riga {line}: {text} è la somma delle righe sopra. Toglila se è un totale; se è un mese, scrivi i mesi accanto ai numeri.',
    isTotalOfBelow:
      'Riga {line}: {text} è la somma delle righe sotto. Toglila se è un totale; se è un mese, scrivi i mesi accanto ai numeri.',
    otherCalendar: {
      within:
        'Questi sono {periods}, mentre un piano conta i mesi. Prima sommali per mese, per esempio con Inserisci → Tabella pivot e le date raggruppate per anno e mese.',
      apart:
        'Questi sono {periods}, e i mesi non se ne ricavano. Scrivi i mesi o scegli «Con una quota per ogni mese».',
    },
    calendars: {
      day: 'giorni',
      week: 'dati settimanali',
      'two weeks': 'periodi di due settimane',
      'four weeks': 'periodi di quattro settimane',
      'half month': 'dati quindicinali',
      quarter: 'trimestri',
    },
    moreFaults: 'Altre righe così: {count}.',
    notADate: 'Riga {line}: “{text}” non è un mese. Scrivilo come set 2024.',
    noDate: 'La riga {line} non ha una data, altre sì. Aggiungila, o toglile tutte.',
    twice: 'Riga {line}: {month} compare due volte.',
    toCome: 'Riga {line}: {month} deve ancora venire. Toglilo.',
    inLine: 'Riga {line}: {said}',
    tooMany: '{count} mesi sono troppi. Tieni gli ultimi {most}.',
    tooWide: 'Riga {line}: da {month} a {last} sono più di {most} mesi. L’anno è giusto?',
    tooEarly: 'Riga {line}: {month} è prima del {year}. L’anno è giusto?',
    tooFew: 'Scrivi almeno {least} mesi già finiti.',
    mostlyMissing: 'Su {count} mesi solo {known} hanno un numero. Scrivine almeno la metà.',
    read: '{count} mesi letti',
    change: 'Modifica',
    range: 'Da {from} a {to}.',
    missing: '{months} mancava ed è stimato',
    missingSome: '{months} mancavano e sono stimati',
    missingMany: '{count} mesi mancavano e sono stimati',
    absent: '{months} manca ogni anno e vale 0',
    absentSome: '{months} mancano ogni anno e valgono 0',
    fromTo: 'da {from} a {to}',
    leftOut: '{month} non è finito ed è escluso',
    odd: '{months} è lontano da ciò che quel mese porta di solito.',
    oddSome: '{months} sono lontani da ciò che quei mesi portano di solito.',
    total: '“{text}” è escluso',
    and: ' e ',
    strongest: 'Più forte: {strongest}, {most} dell’anno. Più debole: {weakest}, {least}.',
    noSeason: 'Non si vede una stagionalità: ogni mese ha la stessa quota.',
    bars: 'Quota dell’anno mese per mese',
    share: '{month}: {share}',
    cellsRead: '{address}: celle lette.',
    cellsBlank: 'Le celle selezionate sono vuote. Prima seleziona nel foglio i mesi passati.',
    cellsMany: 'Seleziona al massimo {most} mesi, con la loro intestazione.',
  },
};
