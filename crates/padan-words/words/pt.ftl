### Language: Português
### Reviewed by: nobody yet
### Machine-drafted, not yet reviewed by a native speaker. Whoever corrects it writes their name above.
### Palavras do Padan em português europeu (para Timor-Leste, Acordo Ortográfico de 1990). Mesmas chaves e mesmos argumentos do inglês.
### Palavras simples, frases curtas. Nunca diz que algo é permitido, seguro ou certo.

# Glossário
# capability: capacidade; claim: afirmação; source: fonte; evidence: evidência (forte, razoável, fraca)
# element (parte de um tema): elemento; topic: tema; coverage: cobertura (cobrir); gain: ganho; one-sided: unilateral
# points: pontos; pair: par; partner: parceiro; team: equipa; gap: lacuna; shortlist: pré-seleção; note: nota; concept note: nota conceptual
# member state: Estado-Membro; dialogue partner: parceiro de diálogo; organisation: organização; organiser: organizador; stand: stand
# engagement: anunciou, investiga, desenvolve, produz, fornece, opera; supplier: fornecedor
# kinds: empresa privada, empresa pública, instituto de investigação, universidade, organismo público, organização sem fins lucrativos, associação setorial
# dataset: conjunto de dados; policy: política; entry: entrada; tag: etiqueta; row: linha; weapons lines: linhas de armamento
# munitions list: lista militar; dual-use: dupla utilização; term (dos pontos): critério; strength: força

## Put together

per-cent = { $number } %
decimal = { $whole },{ $tenths }
list-next = { $text }, { $item }
list-next-long = { $text }; { $item }
list-last = { $text } e { $item }
organisations = { $count ->
    [one] { $count } organização
   *[other] { $count } organizações
}
states = { $count ->
    [one] { $count } Estado
   *[other] { $count } Estados
}

## Findings: what is wrong with data, and what to do

finding-not-json = isto não é JSON: { $detail }
finding-not-this-format = isto não é um ficheiro no formato { $format }
finding-too-big = isto tem mais de { $kilobytes } kB e não foi lido
finding-not-utf8 = isto não é texto em UTF-8: guarde como UTF-8 e tente de novo
finding-too-deep = isto tem mais de { $most } níveis encaixados e não foi lido
finding-too-many-values = isto tem mais de { $most } valores e não foi lido
finding-too-many = são { $count } e leem-se no máximo { $most }: divida a lista e tente de novo
finding-too-long = isto excede os { $most } que se leem e foi omitido; o que já se sabe aqui mantém-se
finding-item-too-big = um identificador é demasiado longo ou há mais de { $most } organizações; a entrada foi omitida
finding-duplicate-name = este nome aparece duas vezes no mesmo objeto; conta o último
finding-half-character = há aqui meio carácter (um «surrogate» isolado); foi substituído por �
finding-bad-moment = não é um momento possível: escreva AAAA-MM-DDThh:mm:ssZ, de 1970 a 2199; foi omitido
finding-bad-stamp = não é um momento entre 1970 e 2199; conta como mais antigo do que qualquer outra alteração
finding-sensitive-text = «{ $word }» pertence à posição { $heading } da lista militar; peça a alguém que verifique antes de passar isto adiante
finding-newer-version = escrito por uma versão mais recente ({ $version }); leu-se o que se compreende, o resto é conservado
finding-no-version = falta a versão; escreva "version": 1
finding-missing = este campo é obrigatório
finding-not-an-object = espera-se aqui um objeto com campos com nome
finding-not-a-text = espera-se aqui um texto entre aspas
finding-not-a-list = espera-se aqui uma lista entre parênteses retos
finding-not-a-whole-number = espera-se aqui um número inteiro
finding-not-in-range = espera-se aqui um número dentro dos limites
finding-not-true-or-false = espera-se aqui true ou false
finding-bad-id = «{ $id }» não pode ser um identificador: use de 1 a 64 dos caracteres a a z, 0 a 9, ponto, hífen e sublinhado
finding-duplicate-id = «{ $id }» é usado duas vezes
finding-unknown-reference = «{ $id }» não corresponde a nada conhecido
finding-bad-country = «{ $code }» não é um país conhecido: esperam-se duas letras maiúsculas
finding-bad-date = não é uma data possível: escreva AAAA-MM-DD; para uma fonte também AAAA-MM ou AAAA
finding-bad-url = não é o endereço de uma página: tem de começar por https:// ou http://
finding-unknown-word = «{ $value }» não é uma das palavras do formato
finding-no-source = esta afirmação não se apoia em nenhuma fonte
finding-unused-source = nada se apoia nesta fonte
finding-duplicate-organisation = esta parece ser a mesma organização que «{ $other }»
finding-topic-without-capabilities = nenhum elemento deste tema indica uma capacidade; o tema é omitido
finding-sensitive = «{ $word }» pertence à posição { $heading } da lista militar; uma pessoa tem de verificar. Para dar este texto exato como verificado, acrescente uma entrada de triagem com text_sha256 { $digest }
finding-team-level = o nível tem de estar entre 0 e 1
finding-team-nobody = uma equipa sem ninguém não cobre nada: admita pelo menos um membro
finding-team-states = com { $max } membros no máximo não se chega a { $states } Estados
finding-team-required = pedem-se { $count } membros pelo nome, e uma equipa tem no máximo { $max }
finding-team-both = { $who } é ao mesmo tempo pedida e excluída
finding-team-unranked = { $who } não pode fazer parte de uma equipa: encerrada, substituída, a aguardar verificação ou excluída pela política
finding-team-one-owner = { $who } e { $other } são do mesmo proprietário e nunca ficam na mesma equipa
finding-team-one-state = { $who } e { $other } são do mesmo Estado
finding-team-few-states = pedem-se { $states } Estados, mas conhecem-se neste tema organizações de apenas { $known }
finding-team-none = não há { $max } organizações que se possam juntar de modo a serem de { $states } Estados e sem duas do mesmo proprietário

## Reasons: what a term means for one side

reason-brings = { $who } contribui com { $what }.
reason-brings-nothing = { $who } não contribui com nenhum elemento que não esteja já mais bem coberto.
reason-shown = { $who }: { $claims ->
    [0] nenhuma afirmação neste tema
    [one] { $claims } afirmação neste tema
   *[other] { $claims } afirmações neste tema
}, { $sources ->
    [0] nenhuma fonte
    [one] { $sources } fonte
   *[other] { $sources } fontes diferentes
}; ao todo, { $capabilities ->
    [one] { $capabilities } capacidade
   *[other] { $capabilities } capacidades
}.
reason-heard = As notícias mais recentes de { $who } são de { $year }.
reason-heard-unknown = Não se conhece nenhum ano para { $who }.
reason-words-topic = As afirmações de { $who } têm palavras em comum com o tema: { $words }.
reason-words-none = As afirmações de { $who } não têm nenhuma palavra significativa em comum com o tema.
reason-words-not-comparable = As afirmações de { $who } não podem ser comparadas com o tema palavra a palavra; isto não conta nem a favor nem contra.
reason-words-pair = As afirmações das duas têm palavras em comum: { $words }.
reason-gain = { $who } acrescenta { $share } do tema.
reason-gain-none = { $who } não acrescenta ao tema nada que não exista já.
reason-common = Em comum com { $who }: { $what }.
reason-common-none = { $who } não tem nenhuma capacidade em comum.
reason-common-elements = Ambas sabem fazer: { $what }.
reason-common-elements-none = Não há nenhum elemento do tema que ambas saibam fazer.
reason-chain = { $who } acrescenta: { $stages }.
reason-chain-role = { $who } acrescenta um papel: { $role }.
reason-chain-none = { $who } não acrescenta nenhuma fase nem nenhum papel em falta.
reason-chain-user = { $who } utilizaria o resultado.
reason-evidenced = { $who }: { $claims } de { $all ->
    [one] { $all } afirmação
   *[other] { $all } afirmações
} com duas ou mais fontes, a mais recente dos últimos seis anos.
reason-certifications = Ambas indicam: { $what }.
reason-certifications-none = As certificações indicadas são diferentes.
reason-certifications-unknown = Não há certificações para comparar: isto não conta nem a favor nem contra.
reason-seeks = { $own } procura { $what }, e { $who } dispõe disso.
reason-seeks-unmet = O que { $own } procura neste tema, { $who } não tem.
reason-seeks-unknown = Não disse o que procura neste tema.
reason-team-best = { $count ->
    [1] Nenhuma organização sozinha cobre mais do tema do que esta: { $share }.
   *[other] Nenhuma equipa de até { $count } cobre mais do tema do que esta: { $share }.
}
reason-team-fewer = { $count ->
    [1] Nenhuma organização sozinha atinge { $level }: nenhuma cobre mais de { $bound }.
   *[other] Nenhuma equipa de { $count } atinge { $level }: nenhuma cobre mais de { $bound }.
}
reason-team-not-reached = Não se encontrou nenhuma equipa que cubra { $level } do tema.
reason-team-stopped = A procura parou antes de tudo ser experimentado.
reason-team-bound = { $count ->
    [1] Nenhuma organização sozinha cobre mais de { $bound }: esta tem { $share }.
   *[other] Nenhuma equipa de até { $count } cobre mais de { $bound }: esta tem { $share }.
}
reason-team-lead = { $who } poderia liderar, se o desejar: é-lhe atribuída a maior parte do que a equipa cobre ({ $share } do tema).
reason-team-lead-alike = { $who } poderia liderar, se o desejar: é uma das que contribuem com a maior parte em igual medida ({ $share } do tema), e nenhuma delas demonstrou mais.
reason-gap-none = Nenhum fornecedor conhecido de { $what }.
reason-gap-one = { $count ->
    [one] Um só fornecedor conhecido de { $what } ({ $state }).
   *[other] { $count } fornecedores conhecidos de { $what }, todos do mesmo Estado ({ $state }).
}
reason-common-use = Em uso ({ $states }): { $what }. Os utilizadores poderiam comprar, fazer manutenção ou treinar em conjunto.
reason-coach-unranked = { $who } não é classificada aqui; por isso, nenhuma afirmação altera o seu lugar.
reason-coach-in-front = { $who } já está na frente: o seu melhor par é o número { $place } deste tema.
reason-coach-change = Se uma página pública mostrasse que { $who } { $engagement } { $what }, o seu melhor par seria o número { $place } deste tema, com { $partner }: { $points } pontos.
reason-coach-assumed = { $claims ->
    [one] Supõe-se mais uma afirmação com uma fonte tão recente como os dados; todas as outras organizações ficam como estão.
   *[other] Supõem-se mais { $claims } afirmações, cada uma com uma fonte tão recente como os dados; todas as outras organizações ficam como estão.
}
reason-coach-out-of-reach = Mais duas afirmações não levariam { $who } para a frente deste tema.
stage-research = investigação
stage-develop = desenvolvimento
stage-produce = produção
stage-service = serviço
stage-operate = operação
role-knows = quem sabe
role-makes = quem faz
role-uses = quem usa

reason-points-missing = { $who } não consta deste conjunto de dados: pode ter-se retirado ou constar de outro.
reason-points-closed = { $who } encerrou e não é classificada.
reason-points-replaced = { $who } foi substituída por outra entidade e não é classificada.
reason-points-quarantined = { $who } aguarda a verificação de uma pessoa e não é classificada.
reason-points-policy = { $who } está excluída pela política em vigor.
reason-points-alone = Uma organização sozinha não tem pontos: os pontos são para duas.
reason-points-no-topic = Sem tema não há pontos para comparar.
reason-points-topic-missing = O tema «{ $topic }» não consta deste conjunto de dados.
reason-points-no-pair = Estas duas são do mesmo Estado ou do mesmo proprietário e nunca são classificadas como par.
reason-points-team = Uma equipa não tem pontos, porque os pontos dizem o que cada uma de duas ganha com a outra. O número indica quanto do tema a equipa cobre agora.
reason-points-dataset = Acrescentado com «{ $title }» de { $day }; este é «{ $present }» de { $today }. Sem os dados de então não se pode dizer o que mudou.
reason-points-dataset-unsaid = A lista não diz de que conjunto de dados são os seus pontos.
reason-points-policy-now = Os dados são os mesmos. Há agora uma política em vigor, que pode ter alterado o que conta.
reason-points-reckoned-anew = Os dados são os mesmos. Ou havia então uma política em vigor, ou o Padan passou a calcular de outra forma.
reason-import-same-list = Esta é outra versão da sua lista «{ $title }»: as duas podem ser fundidas.
reason-import-deleted-here = Esta é a sua lista «{ $title }», que apagou. A fusão fá-la voltar.
reason-import-own-list = Ainda não tem esta lista: torna-se uma lista à parte.
reason-import-renamed = A lista «{ $title }» passaria a chamar-se «{ $new }».
reason-import-dataset = Feita com «{ $title }» de { $day }; este é «{ $present }» de { $today }. Os pontos podem diferir.
reason-import-dataset-unsaid = Não diz com que conjunto de dados foi feita.
reason-import-newer-version = Escrita por uma versão mais recente do formato ({ $version }). Mostra-se o que se compreende; o resto é conservado.

## Terms of the points

term-coverage = Cobertura do tema
term-track-record = O que cada uma demonstrou
term-words = Assunto em palavras
term-mutual-gain = Ganho mútuo
term-common-ground = Base comum
term-value-chain = Cadeia de valor
term-assurance = Certificações e fontes
term-stated-interest = Interesse declarado
term-coverage-meaning = Quanto do tema as duas conseguem fazer em conjunto, elemento a elemento; conta a mais forte das duas.
term-track-record-meaning = Quanto cada uma demonstrou: afirmações e fontes no tema, contando mais o que poucas sabem fazer, e capacidades no total, que contam menos quanto mais antigas forem as últimas notícias, e metade onde não há nenhuma afirmação no tema. Cada uma a mais conta menos, e um elemento conta até um limite, para que as grandes não ganhem só pelo tamanho.
term-words-meaning = Quantas palavras significativas as afirmações têm em comum com o tema e com o outro lado. As frases iguais palavra por palavra nos dois lados não contam.
term-mutual-gain-meaning = O que ganha, mesmo assim, o lado que ganha menos: uma combinação tem de servir a ambos.
term-common-ground-meaning = Elementos do tema que ambas sabem fazer e capacidades que ambas têm, valendo mais as mais raras: o bastante para se entenderem e para verificarem o trabalho uma da outra.
term-value-chain-meaning = Se participa quem utilizaria o resultado (organismos públicos e entidades de ajuda); que fases, da investigação à operação, as duas abrangem; e qual delas sabe, faz e usa.
term-assurance-meaning = Certificações que ambas indicam e afirmações com duas ou mais fontes, a mais recente das quais com seis anos no máximo. O que não se conhece não conta nem a favor nem contra.
term-stated-interest-meaning = O que um lado disse que procura e o outro tem. Se nenhum o disse, não conta nem a favor nem contra.
term-of = { $points } de { $max } pontos.
term-not-counted = Não conta para este par.
not-counted = não conta

## Words of the format

kind-company = empresa privada
kind-state-enterprise = empresa pública
kind-research-institute = instituto de investigação
kind-university = universidade
kind-agency = organismo público
kind-non-profit = organização sem fins lucrativos
kind-association = associação setorial
size-small = pequena
size-medium = média
size-large = grande
engagement-announced = anunciou
engagement-research = investiga
engagement-develop = desenvolve
engagement-produce = produz
engagement-service = fornece
engagement-operate = opera
evidence-any = com qualquer evidência
evidence-at-least-fair = com evidência razoável ou forte
evidence-only-strong = com evidência forte
evidence-strong = evidência forte
evidence-fair = evidência razoável
evidence-thin = evidência fraca
list-status-considering = em análise
list-status-contacted = contactado
list-status-meeting = reunião marcada
list-status-agreed = acordado
list-status-dropped = abandonado
circle-members = de Estados-Membros
circle-all = de Estados-Membros e parceiros
circle-partners = só de parceiros
membership-member = Estado-Membro
membership-partner = parceiro

## Frame

skip-to-content = Saltar para o conteúdo
nav-label = Principal
nav-topics = Temas
nav-organisations = Organizações
nav-shortlist = Pré-seleção
nav-about = Sobre
footer-listed = As organizações constam aqui a partir de páginas públicas, sem terem sido consultadas.
footer-as-of = Dados de { $day }.
footer-undated = Os dados não têm data.
footer-data = Método e taxonomia
footer-about = Sobre os dados e como os corrigir
offline-ready = Pronto a usar sem rede.
newer-here = Há uma nova versão do Padan. A sua pré-seleção mantém-se.
newer-loses = Há uma nova versão do Padan. Este navegador não guarda a sua pré-seleção: exporte-a antes de usar a nova versão, senão perde-se.
newer-use = Usar a nova versão
newer-later = Mais tarde
close = Fechar
undo = Anular
unknown = desconhecido
undated = sem data
place-and-kind = { $place } · { $kind }
sources-not-loaded = Não foi possível carregar os endereços das fontes. Estão guardados num ficheiro deste sítio.
try-again = Tentar de novo
page-coming = A carregar esta página …
page-failed = Não foi possível carregar esta página. É um ficheiro deste sítio: veja se há rede.
in-language = em { $language }
stand = Stand { $stand }
storage-denied = Este navegador não guarda aqui nada para o Padan. A sua pré-seleção dura até fechar a página: exporte-a antes de sair.
storage-full = O espaço de armazenamento do navegador está cheio. As alterações a partir de agora não ficam guardadas neste dispositivo: exporte a sua pré-seleção.
storage-newer = Uma versão posterior do Padan guardou aqui uma pré-seleção. Fica como está; abra-a com essa versão.
storage-set-aside = { $count ->
    [one] Algo guardado antes não pôde ser lido. Foi posto de parte, nada se perdeu.
   *[other] { $count } coisas guardadas antes não puderam ser lidas. Foram postas de parte, nada se perdeu.
}
storage-save-set-aside = Guardar como ficheiro
download-failed = O navegador não guardou o ficheiro. Tente de novo ou experimente outro navegador.

## Home and topics

home-title = Encontre um parceiro noutro Estado-Membro
home-age = Das { $all } fontes, { $dated } têm data, { $recent } delas dos últimos três anos. Cada afirmação mostra o ano da sua fonte mais recente.
home-lead = { $organisations } organizações e o que podem fazer em trabalho conjunto sobre temas não sensíveis, em { $states } Estados-Membros da ASEAN e na Coreia, cada afirmação com a sua fonte. Nada do que fizer aqui sai deste dispositivo.
door-organisation = A minha organização
door-organisation-hint = Veja quem a complementa lá fora
door-topic = Um tema
door-topic-hint = Veja os melhores pares
door-words = As minhas palavras
door-words-hint = Diga de que precisa ou quem procura, por exemplo: asas em compósito para um drone que cartografa cheias
topics-title = Temas
topics-lead = Cada tema vem de um documento público sobre a cooperação na região. Abra um para ver que organizações de Estados diferentes melhor se complementam.
topics-key = As barras mostram até que ponto a organização conhecida mais forte cobre cada elemento. Os números são de organizações e Estados conhecidos aqui.
topic-counts = { $organisations ->
    [one] { $organisations } organização
   *[other] { $organisations } organizações
}, { $states ->
    [one] { $states } Estado
   *[other] { $states } Estados
}, { $covered } de { $elements } elementos
topic-origin-named = Referido em: { $origin }
topic-origin-derived = Deduzido de: { $origin }
never-title = O que o Padan nunca faz
never-network = Não envia nada para lado nenhum. O que anotar fica neste navegador até que o envie.
never-invents = Não indica nenhuma organização nem nenhuma afirmação sem uma página pública que a sustente.
never-judges = Nunca diz que algo é permitido ou que uma empresa é fiável. Diz onde ver e a quem perguntar.
never-sensitive = Não contém armas, nem seleção de alvos, nem vigilância de pessoas.

## Pairs of a topic

filters-label = Filtros
filters-between = Pares entre
filters-states = Estados
filters-kinds = Tipos
filters-any-states = todos os Estados
filters-states-hint = Marque um Estado para ver pares com um lado nele, ou vários para ver pares entre eles.
filters-all-kinds = todos os tipos de organizações
filters-circle = Âmbito
filters-evidence = Evidência
filters-sensitive = Linhas de armamento
sensitive-with = linhas de armamento: incluídas
sensitive-without = linhas de armamento: excluídas
dial-label = Ordem: dos comprovados aos que estão por descobrir
dial-order = Ordem:
dial-proven = comprovados
dial-undiscovered = por descobrir
dial-effect = { $new ->
    [0] O regulador deixa na frente os mesmos { $shown } pares. Os pontos ficam como estão.
    [one] O regulador traz, entre estes { $shown }, { $new } par que não estaria aqui em «comprovados». Favorece pares que demonstraram menos; os pontos ficam como estão.
   *[other] O regulador traz, entre estes { $shown }, { $new } pares que não estariam aqui em «comprovados». Favorece pares que demonstraram menos; os pontos ficam como estão.
}
pairs-title = Melhores pares
map-label = Organizações com afirmações neste tema, por Estado-Membro: { $counts }.
map-caption = Quantas organizações cada Estado tem aqui. Terra: Natural Earth, sem fronteiras.
pairs-key = Os pontos, até 100, dizem até que ponto duas organizações se complementam neste tema, e não se são boas ou más. A evidência diz quantas são as fontes e se são recentes. A faixa mostra quem contribui com cada elemento; os espaços vazios ficam em aberto.
pairs-best = O melhor par tem aqui { $best } pontos.
pairs-none = Nenhum par de organizações de Estados diferentes corresponde a estes filtros. Admita mais Estados, tipos ou evidência.
pairs-more = Mostrar mais pares
one-sided = unilateral
weapons-lines = linhas de armamento
strip-label = Cobertura por elemento. { $reason }
strip-whole = Cobertura por elemento; a tabela abaixo diz o mesmo
elements-title = O que o tema exige
elements-note = Os números são do que se conhece aqui. Não haver fornecedor conhecido não significa que não exista nenhum.
elements-element = Elemento
elements-weight = Peso
elements-supply = Fornecedores conhecidos
element-no-supplier = nenhum fornecedor conhecido
element-suppliers = { $organisations ->
    [one] { $organisations } organização
   *[other] { $organisations } organizações
} em { $states ->
    [one] { $states } Estado
   *[other] { $states } Estados
}
element-open = em aberto

## A pair

pair-not-ranked = Estas duas não são classificadas em conjunto: são do mesmo Estado ou do mesmo proprietário. Os números são mostrados a título informativo.
pair-unranked = Uma das duas não é classificada: encerrada, substituída, retirada ou a aguardar verificação. Os números são mostrados a título informativo.
pair-one-sided = Unilateral: uma das duas não ganha neste tema nada que não tenha já.
of-100-points = de 100 pontos
best-in-topic = melhor neste tema: { $best }
weight-of-3 = peso { $weight } de 3
pair-elements-title = O que as duas sabem fazer do tema
pair-elements-key = Força de 0 a 100. Cheia: o lado mais forte. Oca: o outro. Abaixo de 25, um elemento fica em aberto; barras tão pequenas vêm de trabalho próximo ou apenas anunciado.
terms-title = Como se somam os pontos
terms-key = Abra uma linha para ver as razões para ambos os lados.
terms-total = Total
term-rests-on = Apoia-se nestas afirmações:
chain-title = Cadeia de valor
chain-stage = Fase
chain-yes = demonstrado
chain-no = não demonstrado
for-side = Para { $name }:
claims-of = O que { $name } traz ao tema
claims-worth = Cada afirmação diz o que o par teria sem ela. Pode até ter mais: quando, sem ela, já nada se pode comparar num critério, essa parte passa a contar para a cobertura.
claims-none = Nenhuma afirmação conhecida aqui pertence a este tema.
claim-support = [{ $numbers }] { $age }
stated-by-organiser = declarado pelo organizador
worth-nothing = Sem ela: os mesmos pontos.
worth-fewer = Sem ela: { $points } pontos a menos.
worth-more = Sem ela: { $points } pontos a mais.
team-title = Uma equipa: { $topic }
team-lead = O menor número de organizações que, em conjunto, cobrem o tema. Tudo foi experimentado ou excluído; diz-se o que está demonstrado.
team-link = Formar uma equipa para este tema
team-around = Formar uma equipa com estas duas
team-at-most = No máximo
team-max = Máximo de membros
team-from = organizações de pelo menos
team-states = Mínimo de Estados-Membros
team-that-cover = Estados-Membros que cubram
team-level = Parte do tema a cobrir
team-each = Quantas de um Estado
team-of-the-topic = do tema,
team-each-any = admitindo várias de um Estado
team-each-one = uma de cada Estado
team-with = Tem de fazer parte:
team-with-undo = Deixar de exigir
team-without = Excluída:
team-without-undo = Admitir de novo
team-working = A procurar. A melhor até agora cobre { $number } %.
team-nobody = Não existe tal equipa:
team-of-topic = { $states ->
    [one] do tema, por organizações de um Estado
   *[other] do tema, por organizações de { $states } Estados
}
team-brings = Contribui com { $elements }.
team-brings-nothing = Não é a mais forte em nenhum elemento; acrescenta um Estado.
team-could-lead = poderia liderar
team-keep = Manter na equipa
team-leave-out = Excluir
team-open = Ninguém nesta equipa fornece: { $elements }.
team-as-pair = Ver estas duas como par
gaps-title = Lacunas: { $topic }
gaps-link = Lacunas e utilizadores comuns
gaps-lead = O que, tanto quanto se sabe, nenhum Estado fornece, ou só um. Diz o que se conhece aqui, não o que existe.
gaps-elements = Conhecido num só Estado ou em nenhum
gaps-known = Conhecidos:
gaps-outside = Fora da ASEAN, conhecidos aqui:
gaps-nobody-outside = Fora da ASEAN também não se conhece ninguém aqui.
gaps-none = Cada elemento tem fornecedores conhecidos em dois ou mais Estados.
users-title = Em uso em vários Estados
users-key = Elementos deste tema que organizações de dois ou mais Estados usam no seu próprio trabalho. Utilizadores comuns podem comprar, fazer manutenção e treinar em conjunto.
users-none = Não se conhece nada deste tema que esteja em uso em vários Estados.
and-more = { $count ->
    [one] e mais um
   *[other] e mais { $count }
}
coach-working = A experimentar o que ajudaria …
coach-title = O que a levaria para a frente aqui?
open-title = O que fica em aberto
open-key = Nenhuma das duas, que se saiba, faz isto em medida suficiente. Outras que o fazem:
open-nothing = Cada elemento tem um fornecedor conhecido entre as duas.
before-title = Antes de começar
before-note = Indicações do que ler e a quem perguntar. O Padan não diz se algo é ou não permitido.
certifications-title = Certificações
certifications-unknown = Nenhuma encontrada; desconhecido.
pointers-title = Listas de controlo
pointers-open = { $count ->
    [one] { $count } entrada para abrir
   *[other] { $count } entradas para abrir
}
pointers-none = Nenhuma entrada está aqui ligada a estas capacidades. Pergunte às autoridades mesmo assim.
list-munitions = (lista militar)
list-dual-use = (lista de dupla utilização)
confidence-text = O texto foi lido.
confidence-heading = Só o título foi lido.
confidence-general = Do conhecimento geral, não confrontado com o texto.
pointer-source = Fonte
seen-on = consultado em { $day }
authorities-title = Controlo do comércio: a quem perguntar
authority-none = Não se encontrou lei sobre o comércio de bens estratégicos nem autoridade. Pergunte primeiro à autoridade do seu país.
authority-law = Lei: { $law }.
authority-whom = Autoridade: { $authority }.
questions-title = Ainda por acordar entre as partes
question-ownership = A quem pertence o que cada lado traz e o que fazem em conjunto?
question-results = Quem pode usar os resultados, onde e para quê?
question-publication = O que pode ser publicado e quando?
question-cost = Quem paga o quê, e quem paga se demorar mais?
sources-title = Fontes

## Organisations

organisations-title = Organizações
organisations-lead = Encontre uma organização para ver os seus parceiros no estrangeiro. Se a sua faltar, comece pelo tema mais próximo do seu trabalho.
organisations-by-name = Todas por nome
organisations-more = Mostrar mais organizações
search-label = Procurar nomes e o que fazem
search-none = Nada encontrado. Tente menos palavras ou outras, por exemplo uma capacidade como água ou drones. Se a sua organização faltar, comece por um tema.
notices-label = Avisos
claims-title = O que faz
claims-none-at-all = Não se conhece aqui nenhuma afirmação.
status-unverified = As suas páginas são antigas. Verifique se ainda está em atividade antes de escrever.
status-closed = Encerrada. É mostrada para registo e nunca é classificada.
status-replaced = Substituída por outra entidade. É mostrada para registo e nunca é classificada.
sensitive-lines-note = Esta organização tem também linhas de armamento. Não constam daqui.
way-in-publisher = Não se encontrou nenhum contacto público. Experimente a entidade que publicou a fonte { $number }.
fact-way-in = Contacto
fact-founded = Fundação
fact-size = Dimensão
fact-aliases = Outros nomes
fact-stand = Stand
seeks-title = O que procura
seeks-unknown = Nada dito em público; desconhecido.
best-topics-title = Melhores temas
best-topics-key = Quanto de cada tema cobre sozinha.
best-topics-none = Nenhum dos temas daqui.
partners-further = Melhores de outros Estados
partners-title = Melhores parceiros no estrangeiro
partners-key = Cada um no tema em que os dois têm mais pontos.
partners-none = Não há nenhuma organização de outro Estado que combine.
correct-title = Há algo errado?
correct-text = Consta aqui a partir de páginas públicas, sem consulta. Para corrigir, confirmar ou retirar a entrada { $id }, envie a página que mostra o que está certo. O ficheiro contém a entrada tal como está e o lugar onde consta: altere-o e envie-o com o texto.
correct-file = Guardar a entrada como ficheiro
correct-saved = Guardada. Altere a entrada em qualquer editor de texto e envie-a juntamente com o texto.

## Shortlist

shortlist-title = Pré-seleção
shortlist-first-title = A minha pré-seleção
shortlist-lead = O seu documento de trabalho. Fica neste navegador; guarde-o como ficheiro para o conservar ou enviar.
shortlist-empty = Ainda não há nada aqui. Abra um par e adicione-o.
shortlist-empty-way = Escolher um tema
shortlist-add = Adicionar à pré-seleção
shortlist-on = Na sua pré-seleção
shortlist-open = Abrir a pré-seleção
shortlist-added = { $count ->
    [one] Adicionada. { $count } entrada na sua pré-seleção.
   *[other] Adicionada. { $count } entradas na sua pré-seleção.
}
shortlist-added-to = { $count ->
    [one] Adicionada. { $count } entrada em «{ $title }».
   *[other] Adicionada. { $count } entradas em «{ $title }».
}
shortlist-removed = Retirado: { $name }.
shortlist-put-back = Anulado.
list-which = Lista
list-name = Nome da lista
list-new = Nova lista
list-new-title = Lista { $number }
list-untitled = Lista sem nome
list-copy = Copiar esta lista
list-copy-title = { $title } (cópia)
list-delete = Apagar esta lista
list-deleted = Apagado: { $title }.
list-changed-many = { $count ->
    [one] { $count } entrada alterada.
   *[other] { $count } entradas alteradas.
}
list-rows = { $count ->
    [one] { $count } linha
   *[other] { $count } linhas
}
list-sorted = Ordem:
list-sort-label = Ordenar por
list-sort-order = a minha
list-sort-points = por pontos
list-sort-name = por nome
list-sort-status = por situação
list-sort-added = por data de adição
list-sort-meeting = por reunião
list-any-status = qualquer situação
list-filter-status = Só com a situação
list-filter-topic = Só do tema
list-any-topic = qualquer tema
list-filter-tag = Só com a etiqueta
list-any-tag = qualquer etiqueta
list-filter-text = com as palavras
list-hidden = { $count ->
    [one] Há mais { $count } linha nesta lista, oculta pelos filtros.
   *[other] Há mais { $count } linhas nesta lista, ocultas pelos filtros.
}
list-tick-all = Marcar tudo
list-tick-none = Desmarcar
list-ticked = { $count ->
    [one] { $count } marcada
   *[other] { $count } marcadas
}
list-set-status = Definir situação …
item-tick = Marcar
item-status = Situação
item-note = Nota
item-note-by = Nota de { $who }
item-meeting = Reunião
item-tag = Etiqueta
item-tag-add = Pôr etiqueta
item-untag = Tirar a etiqueta { $tag }
item-up = Subir
item-down = Descer
item-remove = Retirar
item-no-topic = sem tema
item-points = { $points } pontos
item-coverage = { $number } % do tema coberto
item-then = { $points } à data da adição; agora sem pontos.
item-then-now = { $before } à data da adição, { $now } agora.
item-not-in-dataset = { $name } (não consta deste conjunto de dados)
export-title = Levar consigo
export-never = Esta lista ainda não foi guardada como ficheiro. Os navegadores podem apagar o que guardam: guarde-a.
export-last = { $days ->
    [0] Guardada ou enviada pela última vez hoje.
    [one] Guardada ou enviada pela última vez há { $days } dia.
   *[other] Guardada ou enviada pela última vez há { $days } dias.
}
export-last-changed = { $days ->
    [0] Guardada ou enviada pela última vez hoje; alterada desde então.
    [one] Guardada ou enviada pela última vez há { $days } dia; alterada desde então.
   *[other] Guardada ou enviada pela última vez há { $days } dias; alterada desde então.
}
export-what = O que se inclui
export-notes = Notas
export-statuses = Situações
export-tags = Etiquetas
export-meetings = Reuniões
export-by = Quem adicionou o quê
export-points = Pontos à data da adição
export-json = Guardar como ficheiro (JSON)
export-csv = Guardar para folha de cálculo (CSV)
export-calendar = Guardar reuniões para um calendário
export-no-meetings = Nenhuma entrada tem ainda hora de reunião.
export-dossier = Imprimir como dossiê
export-hint = Quem recebe o ficheiro pode ler tudo o que nele se inclui.
export-done = Guardada como ficheiro. Envie-o ou conserve-o como cópia.
link-title = Entregar a lista
link-copy = Copiar a ligação
link-copied = A ligação foi copiada. Cole-a numa mensagem.
link-not-copied = O navegador não copiou. Copie o endereço através do menu da ligação (botão direito ou toque prolongado).
link-share = Partilhar …
link-share-title = Uma pré-seleção do Padan
link-hint = A ligação contém a própria lista: quem a abrir vê o que ela contém e decide se a guarda. Não intervém nenhum servidor.
link-only-here = Esta cópia do Padan tem um endereço que só esta máquina conhece. A ligação funciona para quem a abrir nesta máquina.
link-too-long = A lista é demasiado longa para uma ligação. Guarde-a como ficheiro.
code-says = O código contém
code-says-link = a ligação
code-says-names = nomes, Estados e stands como texto
code-label-link = Um código com a ligação para esta lista
code-label-names = Um código com esta lista como texto
code-too-big = Isto é demasiado para um só código. Use o texto, menos partes ou um ficheiro.
moving-show = Mostrar códigos animados
moving-stop = Parar os códigos animados
moving-hint = Para outro dispositivo com o Padan, quando um só código é demasiado pequeno: esse dispositivo lê-os com a câmara, por qualquer ordem.
moving-label = Códigos que mudam, para a câmara de outro dispositivo
moving-count = { $count ->
    [one] { $count } parte. Mantenha a outra câmara parada até a ter por inteiro.
   *[other] { $count } partes. Mantenha a outra câmara parada até as ter todas.
}
camera-read = Ler códigos animados com a câmara
camera-stop = Fechar a câmara
camera-asking = A pedir a câmara …
camera-label = O que a câmara vê
camera-looking = Aponte a câmara para os códigos animados.
camera-progress = { $have } de { $need } partes lidas.
camera-other-code = Este código não é um dos códigos animados do Padan. Se contiver uma ligação, abra-a com a câmara do seu dispositivo.
camera-refused = Não há câmara, ou o navegador não a pode usar. Autorize-a para esta página ou peça um ficheiro.
import-codes = códigos animados
import-title = Trazer uma lista
import-lead = Uma lista que alguém enviou. Vê primeiro o que ela mudaria; nada é fundido sem o seu acordo. Também pode largar um ficheiro em qualquer ponto da página.
import-file = Escolher um ficheiro
import-paste = Ou colar uma ligação ou o texto de um ficheiro
import-look = Examinar
import-pasted = texto colado
import-link = uma ligação
import-region = Uma lista de fora
import-look-title = De fora: { $name }
import-findings = Omitido ou reparado
import-nothing = Não contém nenhuma pré-seleção. Peça de novo o ficheiro ou a ligação.
import-too-big = Este ficheiro tem mais de { $kilobytes } kB e não foi lido. Uma pré-seleção é muito menor.
import-unreadable = O navegador não conseguiu ler este ficheiro. Veja se ainda existe.
import-not-a-link = Isto não é uma ligação do Padan. Cole-a inteira, do princípio ao fim.
import-later = Esta ligação foi feita por uma versão posterior do Padan. Recarregue esta página ou peça um ficheiro.
import-damaged = Esta ligação está danificada ou incompleta. Copie-a inteira ou peça um ficheiro.
import-link-too-big = Esta ligação contém mais do que o Padan lê de uma ligação. Peça um ficheiro.
import-same = Já tem tudo o que ela contém.
import-merge = Fundir
import-add = Guardar esta lista
import-copy = Guardar como cópia
import-cancel = Não guardar
import-merged = Listas fundidas.
import-copied = Guardada como cópia à parte.
import-count-new = { $count ->
    [one] { $count } nova.
   *[other] { $count } novas.
}
import-count-put-back = { $count ->
    [one] { $count } volta.
   *[other] { $count } voltam.
}
import-count-newer = { $count ->
    [one] { $count } mais recente lá.
   *[other] { $count } mais recentes lá.
}
import-count-removed = { $count ->
    [one] { $count } retirada lá.
   *[other] { $count } retiradas lá.
}
import-count-older = { $count ->
    [one] { $count } mais antiga lá; fica a sua.
   *[other] { $count } mais antigas lá; ficam as suas.
}
import-count-same = { $count ->
    [one] { $count } igual.
   *[other] { $count } iguais.
}
import-count-stays-removed = { $count ->
    [one] { $count } continua retirada.
   *[other] { $count } continuam retiradas.
}
import-count-unknown = { $count ->
    [one] { $count } não consta deste conjunto de dados.
   *[other] { $count } não constam deste conjunto de dados.
}
import-count-not-said = { $count ->
    [one] { $count } sem nota, situação ou etiquetas; o que tem mantém-se.
   *[other] { $count } sem nota, situação ou etiquetas; o que tem mantém-se.
}
import-is-new = nova
import-is-put-back = volta
import-is-newer = mais recente lá
import-is-removed = retirada lá
import-is-older = mais antiga lá
import-is-same = igual
import-stays-removed = continua retirada
import-is-unknown = não consta deste conjunto de dados
import-is-beside = também na sua lista: mostrada como uma só, com as duas notas

## Papers: concept note and dossier

paper-note = Nota conceptual
paper-print = Imprimir
paper-odt = Guardar como documento (ODT)
paper-odt-saved = Guardada como documento. Abra-o num processador de texto e altere o que quiser.
paper-team = Ver esta equipa
dossier-of = Dossiê de uma pré-seleção
dossier-back = Voltar à pré-seleção
dossier-empty = Ainda não há nada nesta lista; por isso, não há nada para imprimir.
dossier-day = Feito em
dossier-policy = Política em vigor
dossier-no-policy = nenhuma
dossier-contents = O que contém
dossier-number = { $number } de { $count }
dossier-team = Uma equipa de { $count }
dossier-topic-chosen = A lista não indica nenhum tema para estas. Este é o tema em que mais podem fazer em conjunto.
dossier-not-here = Nem tudo isto consta do conjunto de dados disponível. Só se pode dizer o que a lista recorda.
dossier-strengths = O que cada uma sabe fazer do tema
dossier-strengths-key = Força de 0 a 100. Cheia: a mais forte. Abaixo de 25, um elemento fica em aberto.
dossier-brings = Quem traz o quê
dossier-term = Pontos por
dossier-figure = Pontos

## About

about-title = Sobre o Padan
about-lead = O Padan (do malaio: formar pares) ajuda organizações de diferentes Estados-Membros da ASEAN a encontrarem-se para investigação e desenvolvimento conjuntos sobre temas não sensíveis. Funciona inteiramente no seu navegador.
about-data-title = Os dados
about-fact-title = Conjunto de dados
about-fact-as-of = Data dos dados
about-fact-organisations = Organizações
about-fact-claims = Afirmações
about-fact-sources = Fontes
about-fact-licence = Licença
about-fact-hash = Hash
about-fact-version = Versão da aplicação
about-claims = { $claims }, das quais { $single } assentam numa só página
about-sources = { $sources }, das quais { $undated } sem data
about-no-licence = não indicada; pergunte antes de passar os dados adiante
about-limits-title = O que os dados não podem dizer
limit-absence = Ausência de evidência não é evidência de ausência. Um Estado com poucas entradas tem poucas páginas públicas encontradas, não pouca capacidade.
limit-asked = As organizações constam aqui a partir de páginas públicas e não foram consultadas.
limit-read-again = Uma segunda pessoa verificou 48 afirmações tiradas à sorte: 38 diziam o que a sua página diz, 10 diziam mais do que ela ou correspondiam mal à sua capacidade e foram corrigidas, nenhuma era falsa.
limit-pointers = As listas de controlo e as autoridades são indicações com data. As leis mudam: pergunte à autoridade.
about-states-title = Organizações conhecidas aqui
about-state = Estado
about-membership = Âmbito
about-known-here = Conhecidas aqui
offline-title = Sem rede
offline-coming = O Padan está a ser guardado neste dispositivo, para abrir sem rede. Demora um momento.
offline-kept = Todo o Padan está neste dispositivo. Abre no mesmo endereço sem rede.
offline-denied = Este navegador não guarda o Padan para uso sem rede, por causa das suas definições ou porque esta é uma janela privada. Com rede, tudo funciona.
offline-full = Não há espaço neste dispositivo para guardar o Padan para uso sem rede. Com rede, tudo funciona.
offline-failed = Não foi possível obter alguns ficheiros tal como foram publicados; por isso, o Padan não é guardado para uso sem rede. Tenta-se de novo na sua próxima visita. Com rede, tudo funciona.
offline-unable = Este navegador só guarda um sítio para uso sem rede quando o endereço começa por https://. Com rede, tudo funciona.
offline-single-file = Este é o Padan num só ficheiro. Contém tudo: não precisa de rede e nada tem de ser posto no dispositivo. O navegador não pode procurar uma nova versão de um ficheiro: ela vem como um novo ficheiro.
offline-take-along = O Padan num só ficheiro
offline-take-along-hint = abre de uma pen USB ou de uma pasta, sem servidor.
install = Instalar o Padan neste dispositivo
forms-title = O formato dos nossos ficheiros
forms-lead = Como se escrevem um conjunto de dados, uma pré-seleção e uma política, em JSON Schema: para quem quiser que outro programa os leia ou escreva.
forms-dataset = Conjunto de dados
forms-shortlist = Pré-seleção
forms-policy = Política
forms-beside = Estão junto do sítio do Padan, na pasta «schema».
about-corrections = Envie a página que mostra o que está certo a quem lhe deu o Padan. Uma entidade pode corrigir ou retirar a sua entrada em qualquer altura.
about-corrections-to = Envie a página que mostra o que está certo para { $whom }. Uma entidade pode corrigir ou retirar a sua entrada em qualquer altura.

## Lost

unknown-title = Não encontrado
unknown-page = Não há nenhuma página em { $path }.
unknown-topic = Não há nenhum tema «{ $id }» neste conjunto de dados.
unknown-organisation = Não há nenhuma organização «{ $id }» neste conjunto de dados.
unknown-near = Queria dizer:
unknown-back = Voltar ao início

## Method and taxonomy

data-title = Método e taxonomia
data-lead = Como o Padan chega aos seus pontos, em palavras. Cada número na página de um par pode ser decomposto da mesma maneira.
data-terms-title = Pontos de um par
data-term = Critério
data-at-most = Máximo de pontos
data-meaning = O que diz
data-unknown = O que não se pode saber de um par, como as certificações que um dos lados não indica, não conta nem a favor nem contra: os seus pontos passam para a cobertura do tema, que é conhecida. Assim, os pontos que um par pode ter são sempre 100.
data-strength-title = Que força tem uma afirmação
data-strength = A força de uma organização num elemento é a da sua melhor afirmação: o grau em que a capacidade serve o elemento, vezes a forma como a organização a exerce, vezes quantas fontes tem a afirmação, vezes a idade da mais recente. Uma capacidade da mesma área que o tema não inclui conta um décimo. Uma capacidade geral, como os ensaios, só conta ao lado de uma que seja específica do tema.
factor-what = O que é a afirmação
factor-counts = Conta
factor-no-source = sem fonte
factor-one-source = com uma fonte
factor-two-sources = com duas ou mais fontes
factor-three-years = fonte mais recente com até três anos
factor-six-years = até seis anos
factor-ten-years = até dez anos
factor-older = mais antiga
factor-undated = sem data
data-example-title = Um exemplo calculado
example-pair = { $a } e { $b }
example-topic = são hoje o melhor par de «{ $topic }». A sua cobertura resulta assim:
example-strength = Força
example-points = Pontos
example-both = ambas
example-sum = A coluna dos pontos soma { $coverage } de { $max }. Com os outros sete critérios, o par tem { $total } de 100.
data-taxonomy-title = Taxonomia
data-taxonomy-key = Os números são de organizações conhecidas aqui, de todos os Estados.

## Files that leave: CSV, calendar, concept note

csv-topic = Tema
csv-organisations = Organizações
csv-status = Situação
csv-points = Pontos à data da adição
csv-note = Nota
csv-tags = Etiquetas
csv-meeting = Reunião (UTC)
csv-by = Por
csv-added = Adicionada (UTC)
csv-updated = Alterada (UTC)
csv-policy = Política em vigor
csv-organisation = Organização { $number }
csv-state = Estado { $number }
csv-kind = Tipo { $number }
csv-stand = Stand { $number }
csv-website = Sítio Web { $number }
calendar-summary = Reunião: { $who }
note-title = Nota conceptual: { $topic }
note-draft = Rascunho de { $day }, elaborado pelo Padan a partir de páginas públicas ({ $dataset }, dados de { $as_of }). Ninguém aqui referido foi consultado. As partes podem alterar tudo o que contém.
note-policy = Feita segundo a política «{ $title }», que exclui algumas organizações ou capacidades.
note-unranked = Não classificadas aqui, por isso mostradas apenas a título informativo (encerradas, substituídas, a aguardar verificação ou excluídas pela política): { $who }.
note-aim = Objetivo
note-aim-cover = Em conjunto, sabe-se que cobrem { $share } do tema tal como está descrito aqui.
note-aim-points = Como par, têm { $points } de 100 pontos; { $evidence }.
note-roles = Quem poderia fazer o quê
note-roles-element = Elemento
note-roles-who = Poderia assumi-lo
note-roles-shown = O que demonstrou
note-roles-also = Também capazes
note-shown = { $engagement }: { $what }
note-shown-support = { $engagement }: { $what } { $support }
note-lead = Liderança
note-lead-pair = { $who } poderia liderar, se o desejar: é-lhe atribuída a maior parte do que as duas cobrem ({ $share } do tema).
note-lead-pair-alike = { $who } poderia liderar, se o desejar: ambas contribuem por igual ({ $share } do tema cada uma), e a outra não demonstrou mais.
note-lead-none = Não se propõe liderança: a maior parte é atribuída a { $who }, que não é classificada aqui.
note-lead-voluntary = Liderar é voluntário e pode mudar de uma parte do trabalho para outra.
note-gaps = O que ninguém aqui fornece
note-gap = { $what }: outras de que se sabe que o fornecem: { $who }.
note-gap-none = { $what }: não se conhece aqui nenhum fornecedor.
note-gaps-nothing = Cada elemento do tema tem um fornecedor conhecido entre elas.
note-evidence = Idade da evidência
note-evidence-dated = { $who }: { $claims ->
    [one] { $claims } afirmação neste tema
   *[other] { $claims } afirmações neste tema
} com { $sources ->
    [one] { $sources } fonte
   *[other] { $sources } fontes
}, de { $years }{ $undated ->
    [0] .
   *[other] ; { $undated } sem data.
}
note-years = { $from } a { $to }
note-evidence-undated = { $who }: { $claims ->
    [one] { $claims } afirmação neste tema
   *[other] { $claims } afirmações neste tema
} com { $sources ->
    [one] { $sources } fonte sem data
   *[other] { $sources } fontes sem data
}.
note-evidence-none = { $who }: nenhuma fonte para o que faz neste tema.
note-evidence-unverified = { $who }: as suas páginas são antigas. Verifique se ainda está em atividade.
note-evidence-closed = { $who }: encerrada ou substituída por outra entidade.
note-notice = { $who }: { $text }
note-before = Antes de começar
note-before-key = Indicações do que ler e a quem perguntar, tanto quanto se conhecem aqui. Não são um parecer, e as leis mudam.
note-authority = { $state }: lei: { $law }; autoridade: { $authority } ({ $seen }).
note-authority-none = { $state }: lei e autoridade aqui desconhecidas. Pergunte primeiro à autoridade do seu país.
note-restriction = { $state }: { $by }: { $text } ({ $seen })
note-pointer = { $code } { $list }: { $heading }. { $hint } { $confidence }
note-pointers-none = Listas de controlo: nenhuma entrada está aqui ligada a estas capacidades; desconhecido. Pergunte às autoridades mesmo assim.
note-sensitive-lines = { $who } tem também linhas de armamento. Não constam daqui.
note-seen-unknown = data de consulta desconhecida
note-questions = Ainda por acordar
note-question-rights = Que patentes, desenhos, software e saber-fazer traz cada parte, e em que condições os podem usar as outras?
note-question-data = Que dados são partilhados, quem os guarda, em que Estado, e quem os pode ver?
note-sources = Fontes
note-more = mais { $count }
note-and-more = e mais { $count }
technical-warning = Parte do seu próprio texto parece conter parâmetros técnicos. Não cabe ao Padan dizer se podem sair: veja cada um e, em caso de dúvida, retire-o.
technical-none = Não se notaram parâmetros técnicos no seu próprio texto. Isso não significa que não os haja.
technical-in-title = No título: { $text } ({ $kind })
technical-in-note = Numa nota: { $text } ({ $kind })
technical-in-tag = Numa etiqueta: { $text } ({ $kind })
technical-in-by = Num rótulo: { $text } ({ $kind })
technical-in-topic = Num tema seu: { $text } ({ $kind })
technical-quantity = um valor com unidade
technical-tolerance = uma tolerância
technical-frequency = uma frequência
technical-number = um número de peça, de série ou de modelo
technical-drawing = um número de desenho

list-or = { $text } ou { $item }
finding-import-empty = o ficheiro está vazio
finding-import-other = isto é { $what }, não uma lista: guarde a lista como CSV ou XLSX e tente de novo
finding-import-no-text = isto não é texto: guarde a lista como CSV ou XLSX e tente de novo
finding-import-password = o livro está protegido por palavra-passe: retire a palavra-passe e tente de novo
finding-import-macros = o livro contém macros, que não são abertas: guarde-o como XLSX sem macros
finding-import-old-workbook = este tipo de livro não é lido: guarde-o como XLSX ou CSV
finding-import-damaged = o ficheiro está danificado: guarde-o outra vez e tente de novo
finding-import-unpacks = uma parte disto tem mais de { $megabytes } MB depois de descomprimida e não foi lida
finding-import-columns = encontraram-se mais de { $most } colunas: retire as que não são precisas
finding-import-rows = encontraram-se mais de { $most } linhas: divida a lista
finding-import-quote = abre-se aqui uma aspa que nunca se fecha, e por isso não se distinguem as linhas seguintes: corrija-a e tente de novo
finding-import-no-table = isto é um conjunto de dados em JSON, não uma tabela
finding-import-no-rows = não há nenhuma linha com uma organização
finding-import-no-names = nenhuma coluna contém nomes: indique qual os contém
finding-import-no-countries = nenhuma coluna contém países: indique qual os contém, ou de que país são todas
finding-import-mixed = esta linha tem uma codificação diferente da maioria e foi lida como { $encoding }: veja se se lê bem
finding-import-formula = uma fórmula sem o seu resultado; foi omitida
finding-import-error-cell = há aqui um erro da folha de cálculo; foi omitido
finding-import-long = isto tem mais de { $most } caracteres e foi omitido
finding-import-no-name = falta o nome; a linha foi omitida
finding-import-no-country = falta o país; a linha foi omitida
finding-import-country = «{ $country }» não é um país conhecido aqui; a linha foi omitida
finding-import-word = «{ $value }» não foi compreendido e foi omitido
finding-import-address = «{ $value }» não é o endereço de uma página e foi omitido
finding-import-again = «{ $name }» também está na linha { $line }
finding-import-withdrawn = «{ $name }» pediu para não constar; a linha foi omitida
finding-circle = «{ $name }» seria proprietária de si mesma por intermédio de outras
finding-kiosk-code = escreva o código com 4 a 12 algarismos
reason-kiosk-offers = Traz { $what }
reason-kiosk-does = Trabalha em { $what }
reason-kiosk-words = Contém as suas palavras: { $words }
reason-kiosk-seeks = Procura { $what }
reason-kiosk-uses = Usa ela própria { $what }
reason-kiosk-lacks = Trabalha em «{ $topic }»; que se saiba, não tem { $what }
reason-kiosk-partner = Combina melhor com { $home } em «{ $topic }»
language-label = Língua
languages-title = Línguas
languages-lead = Os nomes das organizações e o que se diz delas ficam na língua dos dados. Cada tabela de palavras é um ficheiro, em crates/padan-words/words: quem a corrigir escreve o seu nome no início do ficheiro.
language-written = escrita nesta língua
language-unreviewed = redigida por máquina, ainda não revista por um falante nativo
language-reviewed = revista por { $who }
language-not-loaded = Não foi possível carregar as palavras desta língua. Tente de novo quando houver rede.
nav-states = Estados
mine-topics = Os seus próprios temas
need-read = Compreendido: { $words }.
need-read-partly = Compreendido: { $words }. Desconhecido aqui: { $unknown }.
need-led = de: { $words }
need-capabilities = O que é preciso
need-partners = { $count ->
    [1] Procurar parceiros para esta capacidade
   *[other] Procurar parceiros para estas { $count } capacidades
}
need-all-organisations = Todas as organizações para estas palavras
need-title = A sua necessidade
need-lead = Pares que têm exatamente estas capacidades. Altere os pesos, retire uma ou acrescente outra.
need-unknown = Não constam destes dados e foram omitidas: { $ids }
need-empty = Acrescente uma capacidade para ver quem poderia trabalhar nela em conjunto.
need-weight = Peso de { $what }
need-add = Mais uma capacidade
need-choose = Escolher …
need-add-button = Adicionar
need-name = Nome
need-keep = Guardar como tema próprio
mine-note = Um tema seu. Está todo no seu endereço: quem tiver a ligação vê-o, e mais ninguém.
mine-keep = Guardar neste dispositivo
mine-forget = Deixar de guardar
mine-kept = Guardado neste dispositivo: { $title }.
mine-not-kept = O navegador não guarda nada aqui. Em vez disso, copie a ligação.
mine-forgotten = Já não está guardado: { $title }.
mine-change = Alterar
mine-save = Guardar o tema como ficheiro
mine-refused-title = Este tema não é mostrado
mine-refused-way = Peça de novo a ligação ou comece por um tema daqui.
mine-refused-unreadable = A ligação não contém nenhum tema legível. Pode estar cortada.
mine-refused-too-big = O tema tem mais de { $most } elementos ou textos muito longos.
mine-refused-elsewhere = Nenhuma das capacidades deste tema consta destes dados.
map-label-all = Organizações conhecidas aqui, por Estado-Membro: { $counts }.
map-arc = O arco une o par sob o ponteiro ou o foco.
gaps-near = A um passo, noutros Estados: trabalho próximo ou apenas anunciado:
gaps-by-state = Fornecedores conhecidos por Estado
gaps-one-state = um só Estado
gaps-outside-head = Fora
gaps-table-key = Os números são de organizações conhecidas aqui. As de fora da ASEAN estão à parte.
gaps-csv = Guardar como tabela (CSV)
gaps-json = Guardar para programas (JSON)
region-gaps-title = Lacunas de todos os temas
region-gaps-link = Lacunas de todos os temas
region-gaps-open = Nenhum fornecedor conhecido em nenhum Estado-Membro
region-users-key = O que organizações de dois ou mais Estados usam no seu próprio trabalho. Utilizadores comuns podem comprar, fazer manutenção e treinar em conjunto.
region-elements = Elementos
search-coming = A preparar a procura …
search-unknown = Desconhecidas aqui e não tidas em conta: { $words }.
search-nowhere = Nenhuma organização daqui corresponde a «{ $words }».
search-near = Palavras próximas:
catalogue-rule = Dentro de um filtro basta qualquer das palavras escolhidas; todos os filtros têm de se cumprir ao mesmo tempo. Os números dizem quantas organizações ficariam.
catalogue-told = { $count } de { $all } organizações.
catalogue-told-of = { $count } de { $all } organizações. { $parts }.
catalogue-told-some = { $told } Nenhuma tem todas as palavras; estas têm algumas.
catalogue-part = { $facet }: { $values }
catalogue-also = Também:
catalogue-chosen = Filtros escolhidos
catalogue-take-away = Retirar de { $facet }:
catalogue-clear = Retirar todos
catalogue-none = Nenhuma organização corresponde a todos os filtros ao mesmo tempo.
catalogue-without = { $facet }: sem este filtro, { $count ->
    [one] ficaria { $count }
   *[other] ficariam { $count }
}
catalogue-export = { $count ->
    [1] Levar esta organização
   *[other] Levar estas { $count } organizações
}
catalogue-export-hint = JSON contém as entradas com as suas fontes; CSV, uma lista que as folhas de cálculo leem. Ambos podem voltar a ser importados.
facet-states = Estado
facet-kinds = Tipo
facet-domains = Área
facet-capabilities = Capacidade
facet-topics = Tema
facet-engagement = Como participa
facet-evidence = Evidência mais recente
facet-all = Mostrar tudo ({ $count })
fresh-years = { $years ->
    [one] até { $years } ano
   *[other] até { $years } anos
}
fresh-older = mais de 6 anos
sort-fitting = primeiro as melhores respostas
sort-name = por nome
sort-state = por Estado
sort-newest = primeiro a evidência mais recente
sort-claims = primeiro com mais afirmações
compare-tick = Comparar
compare-chosen = Para comparar, no máximo { $most }: { $names }.
compare-link = Lado a lado
compare-none = Não comparar nenhuma
compare-title = Lado a lado
compare-missing = Não constam destes dados: { $ids }
compare-common = O que têm em comum
compare-nothing-common = Nenhuma capacidade que duas delas tenham.
compare-evidence = { $claims ->
    [one] { $claims } afirmação
   *[other] { $claims } afirmações
}, { $sources ->
    [one] { $sources } fonte
   *[other] { $sources } fontes
}, mais recente: { $newest }
substitutes-title = Quem poderia substituí-la
substitutes-key = Outras que fornecem os mesmos elementos dos temas em que ela conta, em qualquer Estado: quanto do que ela fornece, por peso.
substitutes-none = Ninguém conhecido aqui fornece o que ela faz nestes temas.
state-all = { $state }: ver tudo
correct-nobody = Ainda não há endereço para correções: envie ambos a quem lhe deu o Padan.
correct-whom = Envie ambos para { $whom }.
correct-mistake = Um erro? Aqui está a entrada a corrigir
correct-own = Somos nós
correct-copy = Copiar o texto
correct-copied = Copiado.
correct-not-copied = O navegador não o copiou. Selecione o texto e copie-o.
states-title = Estados lado a lado
states-lead = O que se conhece aqui de cada Estado-Membro, e que organizações de uns completam as de outros. Nenhum Estado é avaliado: poucas entradas significam poucas páginas públicas encontradas.
states-show = O que dizem as células
states-topic = Tema
states-order = Ordem
states-all-topics = em todos os temas
measure-best = melhor par
measure-gain = ganho médio
measure-likeness = semelhança de perfis
order-name = por nome
order-clusters = por grupo
matrix-best = Pontos do melhor par com uma organização de cada Estado
matrix-gain = O que ganha num tema o lado que ganha menos, em média de todos os pares, em percentagem
matrix-likeness = Até que ponto são semelhantes as composições do que se conhece aqui, em percentagem. 100: a mesma composição, comparáveis. 0: nada em comum, complementares.
matrix-key = Mais escuro é mais. Números pequenos: organizações conhecidas aqui. Tracejado: menos de { $enough } num dos lados. As teclas de seta passam de célula em célula; uma célula leva aos seus pares.
matrix-clusters = Por grupo: passo a passo, juntam-se os dois grupos de Estados cujas composições são, em média, mais semelhantes. Uma linha separa grupos cuja semelhança é inferior a dois terços.
matrix-cell-points = { $a } e { $b }: { $value } pontos.
matrix-cell-share = { $a } e { $b }: { $value } por cento.
matrix-cell-none = { $a } e { $b }: nada conhecido para comparar.
matrix-cell-known = Conhecidas aqui: { $one } e { $other }.
matrix-cell-thin = Conhecem-se poucas.
between-title = { $a } e { $b }
between-key = O seu melhor par em cada tema. Um tema leva a todos os pares dos dois.
between-pair = Melhor par
map-title = Mapa
map-field = Organizações contadas
map-any-field = como acima
map-state = { $state }: { $count ->
    [one] { $count } organização conhecida aqui
   *[other] { $count } organizações conhecidas aqui
}
map-hint = Aponte para um Estado, vá até ele com a tecla Tab ou toque nele. Os melhores pares da região:
map-with = Com
map-as-table = O mapa em tabela
state-member-since = Estado-Membro desde { $year }
state-partner = parceiro fora da ASEAN
state-known = { $count ->
    [one] { $count } organização conhecida aqui
   *[other] { $count } organizações conhecidas aqui
}
state-thin = Conhecem-se aqui menos de { $enough } organizações: uma página a mais ou a menos mudaria muito disto.
state-topics = Conhecidas aqui por tema
state-topics-none = Ainda não se conhece aqui ninguém:
state-common = Em uso comum com outros
state-common-key = O que organizações deste Estado e de outros usam no seu próprio trabalho.
state-common-none = Não se conhece nada que esteja em uso aqui e noutro Estado.
state-restrictions-none = Restrições de Estados terceiros: nenhuma anotada aqui; desconhecido.
working = A calcular: { $done } de { $all } temas …
dossier-ask = A quem perguntar: { $whom }.
dossier-authority = { $state }: { $authority }
dossier-open = Entradas das listas de controlo a abrir: { $entries }. O que dizem está na última página.
dossier-annex = Controlo do comércio
kiosk-greeting = Encontre parceiros aqui
kiosk-title = Encontre um parceiro noutro Estado-Membro
kiosk-opening = O quiosque está a preparar-se …
kiosk-broken-title = Este quiosque não consegue arrancar
kiosk-broken = Não é possível ler os dados deste ficheiro. Copie de novo o ficheiro do lugar onde foi feito.
kiosk-organiser-touch = Padan, para o organizador: toque cinco vezes
kiosk-begin = Toque para começar
kiosk-who-is-here = Quem está aqui
kiosk-counts = { $count ->
    [one] { $count } organização
   *[other] { $count } organizações
}{ $stands ->
    [0] {""}
   *[other] , { $stands } com stand aqui
}
kiosk-bar = Navegação
kiosk-back = Voltar
kiosk-reset = Recomeçar
kiosk-take = Levar
kiosk-picks = { $count ->
    [one] { $count } de 3 escolhida
   *[other] { $count } de 3 escolhidas
}
kiosk-doors = O que o traz aqui?
kiosk-look = Procuro …
kiosk-bring = Trago …
kiosk-home = Parceiros para { $name }
kiosk-ways-look = O que procura?
kiosk-ways-bring = O que traz?
kiosk-by-topic = Um tema
kiosk-by-field = Uma área de trabalho
kiosk-by-words = As minhas palavras
kiosk-choose-topic = Escolha um tema
kiosk-choose-field = Escolha uma área de trabalho
kiosk-all-of = { $name }: tudo
kiosk-type = As suas palavras
kiosk-keys = Teclas
kiosk-key-space = Espaço
kiosk-key-delete = Apagar
kiosk-use-words = Mostrar quem corresponde a estas palavras
kiosk-answers = Quem corresponde
kiosk-said-look = Procura: { $what }
kiosk-said-bring = Traz: { $what }
kiosk-also-look = Dizer também o que procuro
kiosk-also-bring = Dizer também o que trago
kiosk-no-answers = Não se conhece aqui ninguém que corresponda. Volte atrás e tente outro tema ou uma área mais vasta.
kiosk-with-stand = Com stand aqui
kiosk-without-stand = Outras
kiosk-more = Mostrar mais
kiosk-stand = Stand { $stand }
kiosk-pick = Escolher { $name }
kiosk-picked = { $name }: escolhida. Toque para a repor.
kiosk-full = { $name }: já há três escolhidas. Reponha primeiro uma.
kiosk-pick-this = Escolher esta
kiosk-take-title = As suas escolhas
kiosk-take-link = Leia este código com o telemóvel: abre a sua lista.
kiosk-take-text = Leia este código com o telemóvel: contém os nomes como texto e não precisa de rede.
kiosk-list-title = Escolhidas num quiosque
kiosk-countdown = Ainda está aí? Toque no ecrã para continuar.
kiosk-seconds = { $count ->
    [one] { $count } segundo e tudo é apagado
   *[other] { $count } segundos e tudo é apagado
}
kiosk-go-on = Continuar
kiosk-code-title = Código do organizador
kiosk-code-wrong = Este não é o código.
kiosk-code-enter = Entrar
kiosk-settings-title = Definições deste quiosque
kiosk-leave = Voltar ao quiosque
kiosk-no-code = Não há código: quem tocar cinco vezes em «Padan» chega aqui.
kiosk-file-wins = Os dados e as definições estão dentro deste ficheiro e voltam a valer depois de reiniciar. Para conservar alterações, guarde um novo ficheiro de quiosque.
kiosk-set-title = Nome do evento
kiosk-set-code = Código para estas definições
kiosk-set-code-hint = 4 a 12 algarismos. Impede a entrada de visitantes; quem tiver o ficheiro pode lê-lo.
kiosk-set-address = Endereço do Padan para os telemóveis dos visitantes
kiosk-set-address-hint = https://… Com ele, o código a ler é uma ligação; sem ele, texto simples.
kiosk-set-home = A própria organização do quiosque
kiosk-set-home-hint = O seu identificador: os visitantes podem pedir os parceiros dela.
kiosk-set-unknown = «{ $id }» não consta deste conjunto de dados
kiosk-set-idle = Segundos sem toque até à contagem decrescente ({ $least } a { $most })
kiosk-set-stands = Só organizações com stand
kiosk-set-names = Nomes de organizações no primeiro ecrã
kiosk-set-topics = Temas (nenhum marcado: todos)
kiosk-set-states = Estados (nenhum marcado: todos)
kiosk-set-languages = Línguas (nenhuma marcada: todas)
kiosk-set-policy = Política: quem excluir
kiosk-set-sensitive = Organizações que têm também linhas de armamento
kiosk-set-out-states = Estados, como códigos
kiosk-set-out-organisations = Organizações, como identificadores
kiosk-set-out-capabilities = Capacidades ou áreas, como identificadores
kiosk-set-policy-title = Título da política
kiosk-set-policy-reason = Motivo
kiosk-files = Usar e guardar
kiosk-use = Usar estas definições
kiosk-used = Estas definições estão em uso.
kiosk-used-not-kept = Estas definições estão em uso até a página ser fechada: o navegador não guarda nada aqui.
kiosk-settings-save = Guardar as definições como ficheiro
kiosk-settings-saved = As definições foram entregues ao navegador como ficheiro.
kiosk-settings-load = Carregar definições de um ficheiro
kiosk-settings-loaded = As definições foram lidas. Veja-as e depois use-as.
kiosk-settings-wrong = Nada foi alterado. Corrija o que a lista indica e tente de novo.
kiosk-data-load = Usar outro conjunto de dados (um ficheiro padan-dataset)
kiosk-data-hint = Vale até a página ser fechada e entra no ficheiro de quiosque.
kiosk-data-used = O conjunto de dados está em uso.
kiosk-data-wrong = Não é possível usar o conjunto de dados. A lista indica o que está errado.
kiosk-save = Guardar como ficheiro de quiosque
kiosk-making = O ficheiro está a ser feito …
kiosk-made = O ficheiro de quiosque foi entregue ao navegador. Copie-o para cada quiosque e abra-o.
kiosk-not-made = Não foi possível fazer o ficheiro: padan.html não está acessível aqui. Abra o próprio padan.html ou tente de novo com rede.
kiosk-usage = O que os visitantes pediram
kiosk-usage-hint = Quantas vezes cada tema foi escolhido neste dispositivo. Nada mais é contado.
kiosk-usage-clear = Recomeçar a contagem
csv-gap = Lacuna
csv-outside = Fora da ASEAN
csv-suppliers = Fornecedores conhecidos
csv-suppliers-outside = Conhecidos fora da ASEAN
csv-near = A um passo
letter-mistake = A corrigir no Padan: { $name } ({ $id })
letter-own = Somos nós: a entrada { $name } ({ $id }) no Padan
letter-dataset = Conjunto de dados: { $title }, de { $day }, { $hash }
letter-file = Ficheiro: { $file }
letter-wish = Pedimos que seja confirmada / alterada / retirada (deixe uma opção):
letter-wrong = O que está errado:
letter-right = O que está certo:
letter-page = Página pública que o mostra:
letter-who = Quem escreve, em nome da entidade (um endereço público da entidade, sem dados pessoais):
data-in-use = Está a ver a sua própria lista «{ $title }».
data-in-use-beside = Está a ver os dados incluídos no Padan juntamente com a sua lista «{ $title }».
data-in-use-change = Alterar
data-own = Ver a sua própria lista ou conjunto de dados
own-title = A sua própria lista
own-lead = Traga uma lista de expositores (CSV, XLSX) ou um conjunto de dados (JSON). É lido neste dispositivo; nada é enviado.
own-choose = Escolha um ficheiro ou largue-o nesta página
own-template = Guardar um modelo
own-kept-title = Listas neste dispositivo
own-kept-line = { $count ->
    [one] { $count } organização
   *[other] { $count } organizações
}, carregada em { $day }
own-use = Usar só esta
own-use-beside = Usar com os dados incluídos
own-in-use = em uso
own-export = Guardar como JSON
own-remove = Retirar
own-removed = «{ $title }» foi retirada deste dispositivo.
own-bundled = Usar os dados incluídos
own-not-kept = O dispositivo não guarda esta lista: está aqui até fechar a página. Guarde-a como JSON.
own-lost = Não foi possível abrir a lista que estava em uso. Está a ver os dados incluídos no Padan.
own-working-reading = A ler o ficheiro …
own-working-rows = A ler as linhas …
own-working-opening = A abrir a lista …
own-stop = Parar
own-refused = O ficheiro não foi usado: { $reason }.
own-columns-title = O que contêm as colunas
own-columns-lead = { $count ->
    [one] Foi lida { $count } linha.
   *[other] Foram lidas { $count } linhas.
} Veja se cada coluna está bem identificada. Nunca se recolhem dados de pessoas.
own-encoding = Codificação
own-delimiter = As células são separadas por
own-tab = tabulação
own-sheet = Folha
own-column = Coluna
own-holds = Contém
own-examples = Por exemplo
own-guessed = suposto
own-country = País das linhas que não indicam nenhum
own-country-none = são omitidas
own-go-on = Continuar
own-step-groups = Capacidades
own-step-twins = Duplicados
own-step-sensitive = Palavras sensíveis
own-step-findings = Observações
own-step-load = Carregar
own-groups-lead = As frases semelhantes das descrições estão juntas sob a capacidade que parecem referir. Os grupos claros já estão aceites.
own-groups-keys = Teclas: a barra de espaço aceita ou deixa um grupo, Enter aceita-o e avança, Delete deixa-o e avança, as setas mudam de grupo, a seta direita abre-o.
own-groups-taken = { $taken } de { $all } grupos aceites
own-band-sure = Claros
own-band-likely = Prováveis
own-band-unsure = Incertos
own-band-none = Sem proposta
own-group-line = { $phrases ->
    [one] { $phrases } frase
   *[other] { $phrases } frases
} em { $rows ->
    [one] { $rows } linha
   *[other] { $rows } linhas
}
own-group-other = Indicar outra capacidade
own-group-phrases = Frases que pertencem aqui
own-open = Ver melhor
own-twins-lead = Estas linhas podem ser uma organização já conhecida. Marque as que são uma e a mesma: passam a ser uma só entrada.
own-twins-none = Nenhuma linha parece ser uma organização já conhecida.
own-twin-known = conhecida: { $name }
own-twin-again = também está na linha { $line }
own-line = linha { $line }
own-sensitive-lead = Há nestes textos palavras da lista militar. As suas organizações constam da lista, mas não são combinadas até uma pessoa ter verificado. Dê como verificado o que é inofensivo ou exclua a organização.
own-sensitive-none = Não se encontraram palavras da lista militar. Isso não prova que não as haja.
own-sensitive-by = Quem as verifica (é preciso um nome para dar um texto como verificado)
own-sensitive-word = «{ $word }», posição { $heading }
own-clear = inofensivo: dar como verificado
own-leave-out = excluir a organização
own-findings-none = Não se encontrou nada errado.
own-load-lead = { $organisations ->
    [one] { $organisations } organização
   *[other] { $organisations } organizações
} de { $states ->
    [one] { $states } Estado
   *[other] { $states } Estados
}; { $capable } com uma capacidade, { $waiting } a aguardar a verificação de uma pessoa.
own-load-title = Título
own-load = Carregar só esta
own-load-beside = Carregar com os dados incluídos
own-drop = Desistir
own-role-name = nome
own-role-country = país
own-role-description = texto livre: propõem-se capacidades
own-role-capabilities = identificadores de capacidades
own-role-summary = uma frase sobre ela
own-role-city = cidade
own-role-kind = tipo
own-role-website = sítio Web
own-role-stand = stand
own-role-seeks = identificadores do que procura
own-role-certifications = certificações
own-role-local_name = nome na sua língua
own-role-aliases = outros nomes
own-role-size = dimensão
own-role-founded = ano de fundação
own-role-parent = proprietário
own-role-id = identificador
own-role-private = dados de pessoas: omitidos
own-role-ignored = nada de necessário

pointers-whose = Os números são os da lista indicada em cada entrada. A lista própria de um Estado pode ter outros números e limites.
authority-unknown = O Padan não tem nada sobre a lei deste Estado. Pergunte primeiro à autoridade do seu país.
nav-help = Ajuda
meaning-title = O que significam os valores?
hint-hide = Ocultar esta dica
hint-home = Dois cliques mostram um par e as suas razões: escolha um tema e depois um par. Em «Ajuda», acima, há guias breves.
hint-topic = As palavras sublinhadas podem ser alteradas: restringem os pares. Um endereço copiado volta a mostrar os mesmos pares.
hint-pair = Cada critério dos pontos abre-se e mostra as razões para ambos os lados e as suas fontes. O que incluir na pré-seleção fica neste dispositivo.
held-back = Um texto desta entrada aguarda a verificação de uma pessoa. Até lá, a entrada não é combinada e o que ela diz fica aqui recolhido.
held-back-show = Mostrar o que diz
export-look = O seu próprio texto contém valores técnicos ou palavras da lista militar. Veja se quem recebe o ficheiro os pode ter:
about-own-list = Trazer a sua própria lista
kiosk-data-held = { $count ->
    [one] { $count } organização fica retida até uma pessoa dar os textos como verificados em «A sua própria lista».
   *[other] { $count } organizações ficam retidas até uma pessoa dar os textos como verificados em «A sua própria lista».
}
kiosk-data-remarks = O que se encontrou ({ $count })
kiosk-data-not-json = Este ficheiro não é JSON. Traga-o primeiro em «A sua própria lista», guarde-o lá como JSON e escolha aqui esse ficheiro.
note-pointers-more = A abrir também: { $codes }.
technical-munitions = lista militar: peça primeiro a alguém que verifique
own-kept-kiosk = As definições de um quiosque aceitam o JSON guardado como conjunto de dados.
own-step-columns = Colunas
own-load-lead-wide = { $organisations ->
    [one] { $organisations } organização
   *[other] { $organisations } organizações
} de { $states ->
    [one] { $states } Estado ou território
   *[other] { $states } Estados e territórios
}; { $capable } com uma capacidade, { $waiting } a aguardar a verificação de uma pessoa.
meaning-points = Os pontos, de 0 a 100, dizem até que ponto duas organizações se complementam num tema, e não se são boas ou más. São a soma de oito critérios; na página de um par, cada um abre-se e mostra as razões e as fontes.
meaning-share = As percentagens dizem que parte do tema está coberta, segundo o peso dos seus elementos. Cada elemento é atribuído à organização mais forte nele.
help-title = Como usar o Padan
help-lead = Guias breves, passo a passo. Tudo funciona sem rede.
help-representative = Representa uma organização
help-representative-find = Procure a sua organização. A página dela mostra os melhores temas e parceiros no estrangeiro, com pontos.
help-representative-missing = Não consta? Diga por palavras suas de que precisa ou o que pode fazer.
help-representative-topic = Ou comece por um tema: mostra os melhores pares de dois Estados.
help-representative-pair = Abra um par: o que traz cada lado, a razão dos pontos, o que fica em aberto, o que ler antes de começar.
help-representative-keep = Guarde na pré-seleção quem lhe convém, com notas. Guarde-a como ficheiro, imprima-a ou passe-a adiante como ficheiro, ligação ou código. Nada sai deste dispositivo por si só.
help-representative-correct = Há algo errado sobre a sua organização? No fim da página de cada organização explica-se como corrigir ou retirar a entrada.
help-organiser = Organiza um evento
help-organiser-bring = Traga a sua lista de expositores em CSV ou XLSX. É lida neste dispositivo.
help-organiser-decide = Diga o que contêm as colunas, decida sobre as capacidades propostas e veja os duplicados e as palavras sensíveis.
help-organiser-load = Carregue a lista, veja-a e guarde-a como JSON.
help-organiser-kiosk = Abra o quiosque e toque cinco vezes em «Padan»: traga o JSON, defina o nome e o código e guarde um ficheiro de quiosque.
help-organiser-open = Abrir o quiosque
help-organiser-copy = Copie o ficheiro para cada quiosque e abra-o num navegador. Não é preciso rede.
help-visitor = Está diante de um quiosque
help-visitor-say = Toque para começar e diga o que procura ou traz: um tema, uma área de trabalho ou palavras suas.
help-visitor-answers = Vê quem lhe convém e porquê; quem tem stand aqui aparece primeiro.
help-visitor-pick = Toque em + para escolher até três.
help-visitor-take = Toque em «Levar» e leia o código com o telemóvel.
help-visitor-clear = Ao sair, toque em «Recomeçar». Se ninguém tocar no ecrã, uma contagem decrescente pergunta primeiro e depois tudo é apagado.
hints-title = Dicas
hints-again = Mostrar de novo as dicas
hints-shown = As dicas estão de novo nas suas páginas.
keys-title = Teclas de atalho
keys-lead = Não fazem nada onde se escreve ou escolhe texto.
keys-list = Esta lista de teclas
keys-search = Procurar
keys-switch = Usar atalhos de uma só tecla
kiosk-help = Como funciona
profile-title = A sua própria organização
profile-lead = Introduza o que a sua organização faz e veja quem a complementa no estrangeiro. Fica neste dispositivo; nada é enviado.
profile-who = Quem é
profile-name = Nome
profile-state = Estado
profile-kind = Tipo
profile-summary = Numa frase: o que oferece, e a quem
profile-website = Sítio Web
profile-does = O que pode fazer
profile-search = Diga-o por palavras suas
profile-search-found = { $count ->
    [one] { $count } capacidade à escolha abaixo.
   *[other] { $count } capacidades à escolha abaixo.
}
profile-search-none = Nenhuma capacidade corresponde a estas palavras. Escolha uma por área.
profile-domain = Ou escolha por área
profile-engagement = Como participa
profile-words = Por palavras suas: o quê, para quem, quanto
profile-links = Páginas que o mostram, um endereço por linha
profile-certifications = Certificações, uma por linha
profile-seeks = O que procura
profile-private = Só para si
profile-private-lead = Isto nunca sai do dispositivo: não está em nenhum ficheiro, lista, ligação ou documento.
profile-note = Nota
profile-contact = Contacto
profile-matches-wait = Os parceiros aparecem aqui quando houver um nome, um Estado e uma capacidade.
profile-found = { $topics ->
    [one] { $topics } tema adequado.
   *[other] { $topics } temas adequados.
} Melhor parceiro: { $name }, { $points } pontos.
profile-coach-add = Acrescentar: { $what }
profile-check = O que diria um revisor
profile-complete = Preenchimento: { $percent }.
profile-clear = Clareza: { $percent }.
profile-no-hints = Não falta nada.
profile-blocking = tem de ser corrigido
profile-important = ajuda muito
profile-minor = ajuda
profile-known = Já consta uma organização com este nome:
profile-files = Guardar e levar
profile-kept = Guardado neste dispositivo.
profile-open = Ver a sua página
profile-export = Guardar como ficheiro
profile-export-note = O ficheiro não inclui o que é só para si.
profile-import = Trazer um perfil de um ficheiro
profile-brought = Guardado neste dispositivo: { $name }.
profile-list = Perfis neste dispositivo
profile-new = Outro perfil
profile-unnamed = sem nome
profile-remove = Retirar este perfil
profile-removed = Retirado: { $name }.
profile-change = Alterar
review-no-name = Diga como se chama a organização.
review-no-state = Diga em que Estado está: os parceiros procuram-se nos outros.
review-no-capability = Escolha pelo menos uma capacidade: sem ela, a organização não é combinada.
review-sensitive = «{ $word }» consta da lista militar ({ $heading }). Nada é combinado até o texto ser alterado ou dado como verificado.
review-no-kind = Diga de que tipo é: juntam-se quem faz, quem usa e quem investiga.
review-no-summary = Diga numa frase o que oferece e a quem.
review-no-customer = Diga a quem se destina.
review-few-capabilities = Acrescente o que mais pode fazer.
review-no-words = Diga por palavras suas o que faz aqui.
review-no-proof = Acrescente o endereço de uma página que o mostre: o que está demonstrado conta mais.
review-bad-link = «{ $link }» não é o endereço de uma página.
review-no-certifications = Indique as suas certificações, se as tiver.
review-no-seeks = Diga o que procura.
review-label-only = Isto apenas repete o nome da capacidade. Diga o que faz.
review-short = Diga mais: o quê exatamente, para quem, quanto?
review-long = Encurte para uma ou duas frases.
review-capitals = Escreva em minúsculas: as maiúsculas são difíceis de ler.
review-praise = «{ $word }» é um elogio. Em vez disso, diga o que foi feito.
review-twice = As mesmas palavras estão noutra capacidade. Diga o que há aqui de especial.
review-plan = Isto fala de planos. Diga o que foi feito ou escolha «anunciou».
profile-door = Não consta? Introduza a sua organização
profile-mark = a sua própria organização, neste dispositivo
policy-in-force = Política em vigor: «{ $title }».
reason-points-content = Os dados têm o mesmo título e a mesma data, mas não são os mesmos: talvez incluam uma organização sua.
data-policy = Excluir organizações ou capacidades: uma política
policy-leaves-out = A política «{ $title }» exclui esta organização.
policy-leaves-claims = { $count ->
    [one] A política «{ $title }» exclui { $count } afirmação desta organização.
   *[other] A política «{ $title }» exclui { $count } afirmações desta organização.
}
policy-title = Política
policy-lead = Uma política exclui organizações e afirmações sempre que o Padan classifica, procura ou guarda. Fica neste dispositivo. O seu título consta de cada página e ficheiro em que teve efeito.
policy-make = Criar uma política
policy-untitled = A minha política
policy-too-big = O ficheiro é maior do que qualquer política.
policy-refused = O ficheiro não foi usado:
policy-not-read = A política guardada neste dispositivo não pode ser lida aqui, por isso não está em vigor.
policy-not-kept = O dispositivo não guarda esta política: vale até fechar a página. Guarde-a como ficheiro.
policy-removed = A política foi retirada deste dispositivo.
policy-on = Em vigor
policy-reach = Exclui { $organisations } de { $all_organisations } organizações e { $claims } de { $all_claims } afirmações.
policy-unmatched = Estes nomes não estão nos dados, por isso não excluem ninguém:
policy-save = Guardar como ficheiro
policy-out = O que fica excluído
policy-single = Capacidades uma a uma
policy-search = Encontrar uma organização

reason-brings-weak = { $who } só contribui com trabalho fraco em: { $what }.
reason-both-cover = Ambas cobrem: { $what }.
term-figure = { $points } de { $max }
counted-bodies = As entidades encerradas e substituídas não são contadas.
of-100-meaning = até que ponto se complementam, e não se são boas ou más
reason-team-fewer-just = { $count ->
    [1] Nenhuma organização sozinha cobre { $level }.
   *[other] Nenhuma equipa de { $count } cobre { $level }.
}
reason-team-beyond = { $count ->
    [1] { $level } do tema está fora do alcance de uma só organização.
   *[other] { $level } do tema está fora do alcance de uma equipa de até { $count }.
}
body-closed = encerrada
body-replaced = substituída por outra entidade
way-in-search = Não se encontrou aqui nenhum contacto público: procure pelo nome, { $name }.
example-moved = O máximo da cobertura é aqui maior do que na tabela dos critérios, acima: o que não se pode saber deste par cedeu os seus pontos à cobertura.

## Labels of the dataset: capabilities, topics, their elements, states

label-capability-uas = Aeronaves não tripuladas
label-capability-uas_airframe = Projeto e fabrico de células de pequenos UAS
label-capability-uas_autopilot = Controlo de voo e piloto automático
label-capability-uas_payload = Integração de cargas úteis (câmaras, multiespectral, lidar)
label-capability-uas_delivery = Entrega de carga e de material médico por drone
label-capability-uas_ground-control = Controlo em terra e software de frota
label-capability-uas_traffic-management = Gestão do tráfego de UAS
label-capability-uas_operations = Operações de levantamento e inspeção com drones
label-capability-uas_training = Formação e certificação de pilotos remotos
label-capability-uas_testing = Ensaios em voo e aeronavegabilidade de UAS
label-capability-sim = Modelação e simulação
label-capability-sim_flight = Simuladores de voo e dispositivos de treino
label-capability-sim_maritime = Simuladores de ponte, de casa das máquinas e de navegação
label-capability-sim_vehicle = Simuladores de condução e de veículos
label-capability-sim_crisis = Simulação de exercícios de crise e de desastre
label-capability-sim_immersive = RV, RA e visualização 3D
label-capability-sim_engine = Motores de simulação e interoperabilidade (HLA, DIS)
label-capability-sim_digital-twin = Gémeos digitais
label-capability-sim_courseware = Conteúdos formativos e conceção pedagógica
label-capability-mro = Manutenção, reparação e revisão geral
label-capability-mro_airframe = Manutenção de células de asa fixa
label-capability-mro_rotary = Manutenção de helicópteros
label-capability-mro_engine = Revisão geral de motores
label-capability-mro_component = Reparação de aviónica e de componentes
label-capability-mro_ship = Reparação naval e docagem
label-capability-mro_vehicle = Manutenção e recondicionamento de veículos terrestres
label-capability-mro_electronics = Manutenção de radares, rádios e eletrónica
label-capability-mro_predictive = Manutenção preditiva e monitorização de estado
label-capability-mro_support = Apoio logístico integrado e gestão de sobressalentes
label-capability-mro_training = Formação de técnicos de manutenção
label-capability-mfg = Fabrico e materiais
label-capability-mfg_composites = Estruturas em compósitos
label-capability-mfg_additive = Fabrico aditivo
label-capability-mfg_machining = Maquinagem de precisão
label-capability-mfg_aerostructures = Aeroestruturas
label-capability-mfg_electronics = Fabrico e montagem de eletrónica
label-capability-mfg_fabrication = Metalomecânica
label-capability-mfg_textiles = Têxteis técnicos, tendas e vestuário de proteção
label-capability-mfg_semiconductors = Semicondutores e microeletrónica
label-capability-mfg_energy-storage = Baterias e armazenamento de energia
label-capability-mfg_materials = Materiais avançados e minerais críticos
label-capability-veh = Veículos terrestres
label-capability-veh_truck = Camiões logísticos e veículos utilitários
label-capability-veh_special = Carroçarias especiais: ambulâncias, cisternas, oficinas móveis
label-capability-veh_flood = Veículos anfíbios e de salvamento em cheias
label-capability-veh_electric = Veículos elétricos e híbridos
label-capability-veh_shelter = Abrigos em contentor e reboques
label-capability-mar = Setor marítimo
label-capability-mar_rescue-craft = Embarcações de salvamento e de trabalho
label-capability-mar_design = Projeto de navios e arquitetura naval
label-capability-mar_building = Construção de navios desarmados (hospital, levantamento, abastecimento)
label-capability-mar_surface-drone = Embarcações de superfície não tripuladas
label-capability-mar_underwater = Veículos subaquáticos e levantamento por sonar
label-capability-mar_hydrography = Hidrografia e observação do oceano
label-capability-log = Logística
label-capability-log_tracking = Localização de ativos (RFID, IoT, telemática)
label-capability-log_warehouse = Sistemas e automação de armazéns
label-capability-log_planning = Planeamento e otimização da cadeia de abastecimento
label-capability-log_cold-chain = Cadeia de frio
label-capability-log_transport = Serviços de carga e de transporte aéreo e marítimo
label-capability-log_catalogue = Catalogação, codificação e contratação eletrónica
label-capability-med = Medicina
label-capability-med_facility = Hospitais e clínicas de campanha
label-capability-med_device = Dispositivos médicos
label-capability-med_telemedicine = Telemedicina e sistemas de informação de saúde
label-capability-med_supply = Medicamentos e material médico
label-capability-med_care = Medicina de emergência e de desastre
label-capability-hadr = Equipamento de socorro
label-capability-hadr_shelter = Abrigos de emergência e campos
label-capability-hadr_water = Purificação de água
label-capability-hadr_sanitation = Sanitários móveis e saneamento
label-capability-hadr_power = Energia móvel e solar
label-capability-hadr_rations = Rações embaladas e processamento de alimentos
label-capability-hadr_food-safety = Segurança dos alimentos e ensaios de prazo de validade
label-capability-hadr_rescue-tools = Equipamento de busca e salvamento urbano
label-capability-hadr_coordination = Coordenação do socorro e formação
label-capability-com = Comunicações
label-capability-com_satellite = Comunicações por satélite
label-capability-com_radio = Rádio profissional e de emergência
label-capability-com_deployable = Redes transportáveis e em malha
label-capability-com_cellular = 4G e 5G privados
label-capability-com_warning = Avisos à população e radiodifusão
label-capability-com_antenna = Antenas e engenharia de radiofrequência
label-capability-cyb = Ciber-resiliência
label-capability-cyb_operations = Operações de segurança e resposta a incidentes
label-capability-cyb_exercise = Ambientes de treino (cyber range), exercícios e formação em cibersegurança
label-capability-cyb_assessment = Avaliação e certificação da segurança
label-capability-cyb_industrial = Segurança industrial e de infraestruturas
label-capability-cyb_forensics = Informática forense
label-capability-cyb_identity = Identidade e comunicações de confiança
label-capability-ai = Dados e IA
label-capability-ai_vision = Visão computacional
label-capability-ai_analytics = Análise preditiva
label-capability-ai_language = Tecnologia da linguagem
label-capability-ai_decision = Apoio à decisão e software de posto de comando para o socorro
label-capability-ai_geospatial = Informação geográfica e cartografia
label-capability-ai_governance = Verificação e governação da IA
label-capability-rob = Robótica
label-capability-rob_ground = Robôs terrestres
label-capability-rob_manipulation = Manipuladores e automação industrial
label-capability-rob_sensing = Fusão de sensores e navegação
label-capability-rob_autonomy = Software de autonomia
label-capability-eo = Espaço e alerta precoce
label-capability-eo_satellite = Pequenos satélites
label-capability-eo_imagery = Imagens de satélite e sua análise
label-capability-eo_warning = Alerta precoce hidrometeorológico e sísmico
label-capability-eo_ground-station = Estações terrestres
label-capability-bio = Biossegurança e proteção
label-capability-bio_detection = Deteção de perigos químicos, biológicos e radiológicos
label-capability-bio_protection = Equipamento de proteção
label-capability-bio_decontamination = Descontaminação
label-capability-bio_surveillance = Vigilância de doenças e laboratórios
label-capability-mine = Ação contra as minas
label-capability-mine_survey = Prospeção e deteção
label-capability-mine_clearance = Máquinas de desminagem e equipamento de proteção
label-capability-mine_training = Formação de sapadores e educação para o risco
label-capability-sar = Busca e salvamento
label-capability-sar_coordination = Sistemas de coordenação do salvamento
label-capability-sar_sensors = Radiobalizas e sensores de busca
label-capability-sar_aviation = Salvamento aéreo e evacuação médica
label-capability-sar_survival = Equipamento de sobrevivência e de salvação
label-capability-rnd = Investigação e ensaios
label-capability-rnd_research = Investigação aplicada
label-capability-rnd_testing = Laboratórios de ensaio e certificação
label-capability-rnd_standards = Normas e conformidade
label-capability-rnd_prototyping = Prototipagem e incubação
label-topic-simulation-software = Software de simulação
label-summary-simulation-software = Simuladores de treino e de exercícios para pilotos, marítimos, condutores, pessoal médico e equipas de socorro, assentes em motores e cenários comuns.
label-element-simulation-software-engine = Motor de simulação e interoperabilidade
label-element-simulation-software-domain = Simuladores por área
label-element-simulation-software-visual = Conteúdo visual e imersivo
label-element-simulation-software-courseware = Conteúdos formativos e instrução
label-element-simulation-software-validation = Validação com utilizadores finais
label-topic-aircraft-maintenance = Manutenção de equipamento: aeronaves
label-summary-aircraft-maintenance = Manutenção, reparação e revisão geral partilhadas de aviões e helicópteros, com manutenção baseada no estado.
label-element-aircraft-maintenance-airframe = Células e helicópteros
label-element-aircraft-maintenance-engine = Motores
label-element-aircraft-maintenance-components = Componentes e aviónica
label-element-aircraft-maintenance-predictive = Manutenção preditiva
label-element-aircraft-maintenance-spares = Sobressalentes, apoio e peças feitas a pedido
label-element-aircraft-maintenance-training = Formação e habilitação de técnicos
label-topic-ship-maintenance = Manutenção de equipamento: navios
label-summary-ship-maintenance = Estaleiros de reparação partilhados, sistemas de bordo e manutenção baseada no estado para navios não combatentes.
label-element-ship-maintenance-repair = Reparação naval e docagem
label-element-ship-maintenance-systems = Eletrónica e maquinaria de bordo
label-element-ship-maintenance-inspection = Inspeção do casco e subaquática
label-element-ship-maintenance-predictive = Manutenção preditiva
label-element-ship-maintenance-spares = Sobressalentes, apoio e peças feitas a pedido
label-element-ship-maintenance-training = Formação e habilitação de técnicos
label-topic-vehicle-maintenance = Manutenção de equipamento: veículos e eletrónica
label-summary-vehicle-maintenance = Oficinas partilhadas para veículos, geradores, rádios e sensores de uso comum.
label-element-vehicle-maintenance-vehicles = Reparação e recondicionamento de veículos
label-element-vehicle-maintenance-electronics = Reparação de eletrónica e rádios
label-element-vehicle-maintenance-workshops = Oficinas móveis e localização
label-element-vehicle-maintenance-predictive = Manutenção preditiva
label-element-vehicle-maintenance-spares = Sobressalentes, apoio e peças feitas a pedido
label-element-vehicle-maintenance-training = Formação e habilitação de técnicos
label-topic-humanitarian-drones = Pequenos drones para missões humanitárias
label-summary-humanitarian-drones = Pequenas aeronaves não tripuladas para avaliação de danos, busca, cartografia e entrega de medicamentos após desastres.
label-element-humanitarian-drones-airframe = Célula
label-element-humanitarian-drones-autopilot = Piloto automático e autonomia
label-element-humanitarian-drones-ground-control = Controlo em terra e software de frota
label-element-humanitarian-drones-sensing = Sensores e carga útil
label-element-humanitarian-drones-delivery = Entrega de bens
label-element-humanitarian-drones-analysis = Cartografia e avaliação de danos
label-element-humanitarian-drones-link = Ligação de dados
label-element-humanitarian-drones-airspace = Integração no espaço aéreo
label-element-humanitarian-drones-operations = Operações e formação de pilotos
label-element-humanitarian-drones-test = Ensaios em voo e aeronavegabilidade
label-element-humanitarian-drones-power = Energia e baterias
label-topic-smart-logistics = Sistemas logísticos inteligentes
label-summary-smart-logistics = Localizar, planear e transportar através das fronteiras bens de socorro e artigos de uso comum.
label-element-smart-logistics-tracking = Localização de ativos
label-element-smart-logistics-planning = Planeamento e otimização
label-element-smart-logistics-warehouse = Armazenagem e cadeia de frio
label-element-smart-logistics-transport = Transporte
label-element-smart-logistics-catalogue = Catálogo e troca de dados de existências
label-element-smart-logistics-relief = Uso por entidades de socorro
label-topic-field-hospitals = Hospitais de campanha
label-summary-field-hospitals = Hospitais e clínicas transportáveis por estrada, ar ou mar, com energia, água e telemedicina.
label-element-field-hospitals-facility = Instalações e abrigo
label-element-field-hospitals-equipment = Equipamento médico
label-element-field-hospitals-telemedicine = Telemedicina e registos
label-element-field-hospitals-power = Energia
label-element-field-hospitals-water = Água e resíduos
label-element-field-hospitals-staff = Equipas clínicas e formação
label-element-field-hospitals-transport = Transporte e evacuação
label-topic-water-sanitation = Água, saneamento e sanitários móveis
label-summary-water-sanitation = Sanitários móveis, purificação de água e tratamento de resíduos para campos e zonas inundadas.
label-element-water-sanitation-toilets = Sanitários e resíduos
label-element-water-sanitation-water = Tratamento de água
label-element-water-sanitation-fabrication = Fabrico e instalação em contentores
label-element-water-sanitation-monitoring = Monitorização da qualidade da água e de doenças
label-element-water-sanitation-deployment = Instalação em campos
label-topic-ration-packs = Rações alimentares embaladas e segurança alimentar
label-summary-ration-packs = Rações embaladas de longa conservação para o socorro, variantes halal e dietéticas, e ensaios da sua segurança.
label-element-ration-packs-processing = Processamento de alimentos
label-element-ration-packs-safety = Segurança dos alimentos e prazo de validade
label-element-ration-packs-packaging = Materiais de embalagem
label-element-ration-packs-certification = Normas halal e alimentares
label-element-ration-packs-distribution = Armazenagem e distribuição
label-topic-logistics-vehicles = Veículos logísticos terrestres comuns
label-summary-logistics-vehicles = Camiões, ambulâncias, veículos de salvamento em cheias e veículos-oficina, desarmados e com peças comuns.
label-element-logistics-vehicles-platform = Plataforma do veículo
label-element-logistics-vehicles-bodies = Carroçarias especiais e abrigos
label-element-logistics-vehicles-parts = Peças e fabrico
label-element-logistics-vehicles-power = Tração elétrica e armazenamento
label-element-logistics-vehicles-support = Manutenção e telemática
label-topic-search-and-rescue = Busca e salvamento
label-summary-search-and-rescue = Equipamento e sistemas para salvamento marítimo, urbano e aeronáutico.
label-element-search-and-rescue-boats = Embarcações e veículos para cheias
label-element-search-and-rescue-aircraft = Salvamento a partir do ar
label-element-search-and-rescue-sensing = Sensores de busca
label-element-search-and-rescue-coordination = Coordenação do salvamento
label-element-search-and-rescue-survival = Equipamento de sobrevivência e salvamento
label-element-search-and-rescue-training = Formação
label-topic-humanitarian-demining = Desminagem humanitária
label-summary-humanitarian-demining = Prospeção, limpeza e formação para remover minas e restos de guerra.
label-element-humanitarian-demining-survey = Prospeção e deteção
label-element-humanitarian-demining-clearance = Máquinas de desminagem e proteção
label-element-humanitarian-demining-information = Informação e cartografia da ação contra as minas
label-element-humanitarian-demining-training = Formação e educação para o risco
label-element-humanitarian-demining-research = Investigação, ensaios e normas
label-topic-cyber-resilience = Ciber-resiliência
label-summary-cyber-resilience = Exercícios defensivos, resposta a incidentes e proteção de infraestruturas.
label-element-cyber-resilience-operations = Monitorização e resposta
label-element-cyber-resilience-exercise = Ambientes de treino e exercícios
label-element-cyber-resilience-assessment = Avaliação e certificação
label-element-cyber-resilience-infrastructure = Segurança industrial e de infraestruturas
label-element-cyber-resilience-trust = Identidade e comunicação de confiança
label-topic-ai-for-relief = IA para o socorro em desastres
label-summary-ai-for-relief = Apoio à decisão, previsão e ferramentas linguísticas para o socorro, com verificação e governação.
label-element-ai-for-relief-decision = Apoio à decisão
label-element-ai-for-relief-forecast = Previsão e primeiros sinais
label-element-ai-for-relief-vision = Análise de imagens
label-element-ai-for-relief-language = Ferramentas linguísticas
label-element-ai-for-relief-maps = Dados geográficos
label-element-ai-for-relief-assurance = Verificação e governação
label-element-ai-for-relief-use = Uso por equipas de socorro
label-topic-rescue-robotics = Robótica de resposta a desastres
label-summary-rescue-robotics = Robôs terrestres, de superfície e subaquáticos para inspeção, salvamento e trabalho em cheias.
label-element-rescue-robotics-platform = Plataformas
label-element-rescue-robotics-sensing = Deteção e navegação
label-element-rescue-robotics-autonomy = Autonomia
label-element-rescue-robotics-manipulation = Manipulação e fabrico
label-element-rescue-robotics-trial = Ensaios no terreno
label-topic-emergency-communications = Comunicações de emergência
label-summary-emergency-communications = Redes e avisos que funcionam quando as infraestruturas falham.
label-element-emergency-communications-satellite = Ligações por satélite
label-element-emergency-communications-local = Redes locais transportáveis
label-element-emergency-communications-radio = Rádio de emergência
label-element-emergency-communications-warning = Avisos à população
label-element-emergency-communications-trust = Comunicação de confiança
label-element-emergency-communications-power = Energia no terreno
label-topic-biosafety = Biossegurança e proteção
label-summary-biosafety = Deteção, equipamento de proteção, descontaminação e vigilância de doenças.
label-element-biosafety-surveillance = Vigilância de doenças
label-element-biosafety-detection = Deteção de perigos
label-element-biosafety-protection = Equipamento de proteção
label-element-biosafety-decontamination = Descontaminação
label-element-biosafety-supply = Medicamentos e material
label-element-biosafety-assurance = Laboratórios e normas
label-topic-advanced-manufacturing = Fabrico aditivo e materiais
label-summary-advanced-manufacturing = Sobressalentes a pedido, compósitos e materiais que reduzem a dependência de fornecedores distantes.
label-element-advanced-manufacturing-additive = Fabrico aditivo
label-element-advanced-manufacturing-composites = Compósitos e aeroestruturas
label-element-advanced-manufacturing-machining = Maquinagem de precisão
label-element-advanced-manufacturing-electronics = Eletrónica e microeletrónica
label-element-advanced-manufacturing-materials = Materiais e minerais críticos
label-element-advanced-manufacturing-qualification = Qualificação e normas
label-topic-disaster-monitoring = Monitorização de desastres e alerta precoce
label-summary-disaster-monitoring = Satélites, sensores e previsões que avisam de cheias, tempestades, sismos e neblina de fumo.
label-element-disaster-monitoring-space = Satélites e segmento terrestre
label-element-disaster-monitoring-imagery = Análise de imagens
label-element-disaster-monitoring-warning = Alerta precoce
label-element-disaster-monitoring-ocean = Observação do oceano e de cheias
label-element-disaster-monitoring-aerial = Levantamento aéreo
label-element-disaster-monitoring-response = Uso por equipas de socorro
label-topic-rescue-ships = Navios de apoio desarmados
label-summary-rescue-ships = Navios-hospital, de levantamento e de abastecimento e embarcações de salvamento com projetos comuns e reparação partilhada.
label-element-rescue-ships-design = Projeto
label-element-rescue-ships-building = Construção
label-element-rescue-ships-structures = Estruturas e aprestamento
label-element-rescue-ships-survey = Equipamento de levantamento
label-element-rescue-ships-medical = Equipamento médico de bordo
label-element-rescue-ships-support = Reparação e formação de tripulações
label-element-rescue-ships-navigation = Navegação, comunicação e propulsão
label-topic-education-exchange = Ensino conjunto e intercâmbio
label-summary-education-exchange = Cursos, simuladores, intercâmbio de estudantes e pessoal, incubadoras e concursos que formam as pessoas para todos os outros temas.
label-element-education-exchange-courses = Cursos e conteúdos formativos
label-element-education-exchange-simulators = Dispositivos de treino
label-element-education-exchange-research = Grupos de investigação
label-element-education-exchange-incubation = Prototipagem e incubação
label-element-education-exchange-practice = Prática com equipas de socorro
label-topic-common-standards = Normas, ensaios e catálogos comuns
label-summary-common-standards = Laboratórios de ensaio, conformidade, aeronavegabilidade e catálogos partilhados que tornam o equipamento permutável.
label-element-common-standards-laboratories = Laboratórios de ensaio
label-element-common-standards-standards = Normas e conformidade
label-element-common-standards-airworthiness = Ensaios em voo e aprovação
label-element-common-standards-catalogue = Catálogo e codificação
label-element-common-standards-support = Dados de apoio
label-state-BN = Brunei Darussalam
label-state-KH = Camboja
label-state-ID = Indonésia
label-state-LA = RDP do Laos
label-state-MY = Malásia
label-state-MM = Mianmar
label-state-PH = Filipinas
label-state-SG = Singapura
label-state-TH = Tailândia
label-state-TL = Timor-Leste
label-state-VN = Vietname
label-state-KR = República da Coreia
