<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="ja">
<context>
    <name>App</name>
    <message>
        <source>フォルダー「%1」を作れません。</source>
        <translation>The folder &quot;%1&quot; cannot be made.</translation>
    </message>
    <message>
        <source>見本の台帳を作業用のフォルダーに書けません。ディスクの空きを確かめてください。</source>
        <translation>The sample ledger cannot be written to the temporary folder. Check the free disk space.</translation>
    </message>
    <message>
        <source>収録された規程がありません。</source>
        <translation>The program has no policies.</translation>
    </message>
    <message>
        <source>北都町（架空の見本）</source>
        <translation>Hokuto Town (fictional sample)</translation>
    </message>
    <message>
        <source>今日</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>資産</source>
        <translation>Assets</translation>
    </message>
    <message>
        <source>廃棄</source>
        <translation>Disposal</translation>
    </message>
    <message>
        <source>帳票</source>
        <translation>Books</translation>
    </message>
    <message>
        <source>組織・場所</source>
        <translation>Organization</translation>
    </message>
    <message>
        <source>規程</source>
        <translation>Policy</translation>
    </message>
    <message>
        <source>証跡</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>廃棄記録簿</source>
        <translation>Disposal record</translation>
    </message>
    <message>
        <source>行った廃棄の記録（取消も残る）</source>
        <translation>Disposals that were done (cancelled ones stay)</translation>
    </message>
    <message>
        <source>規程設定書</source>
        <translation>Policy settings</translation>
    </message>
    <message>
        <source>台帳に設定した規程の全て（区分・規則・役割・既定）</source>
        <translation>Everything the register&apos;s policy says (levels, rules, roles, defaults)</translation>
    </message>
    <message>
        <source>操作</source>
        <translation>Acts</translation>
    </message>
    <message>
        <source>媒体・機器</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>例外措置一覧</source>
        <translation>List of exceptions</translation>
    </message>
    <message>
        <source>規程の例外措置の全て（不許可・失効も残る）</source>
        <translation>Every exception under the policy (refused and ended ones stay)</translation>
    </message>
    <message>
        <source>受渡し</source>
        <translation>Hand-overs</translation>
    </message>
    <message>
        <source>許可</source>
        <translation>Permit</translation>
    </message>
</context>
<context>
    <name>Assets</name>
    <message>
        <source>分類</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>分類の根拠</source>
        <translation>Grounds of the class</translation>
    </message>
    <message>
        <source>取扱制限の変更</source>
        <translation>Change of restrictions</translation>
    </message>
    <message>
        <source>独自項目</source>
        <translation>Own fields</translation>
    </message>
    <message>
        <source>分類が不明（照会する）</source>
        <translation>Class unknown (ask)</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>判断者</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>番号「%1」の資産はありません。番号を確かめてください。</source>
        <translation>There is no asset with the number &quot;%1&quot;. Check the number.</translation>
    </message>
    <message>
        <source>この資産は、所属する組織の職員だけが扱えます。</source>
        <translation>Only staff of its own unit may handle this asset.</translation>
    </message>
    <message>
        <source>組織なし</source>
        <translation>No unit</translation>
    </message>
    <message>
        <source>組織別 %1</source>
        <translation>By unit %1</translation>
    </message>
    <message>
        <source>全組織</source>
        <translation>All units</translation>
    </message>
    <message>
        <source>課長</source>
        <translation>Director</translation>
    </message>
    <message>
        <source>係長</source>
        <translation>Chief</translation>
    </message>
    <message>
        <source>係</source>
        <translation>Clerk</translation>
    </message>
    <message>
        <source>様式第1号</source>
        <translation>Form No. 1</translation>
    </message>
    <message>
        <source>本帳票の分類を下げた理由: %1</source>
        <translation>Reason for lowering the class of this book: %1</translation>
    </message>
    <message>
        <source>名称非表示 %1件（印刷した人に閲覧の範囲外）</source>
        <translation>Names hidden: %1 (not visible to whoever printed this)</translation>
    </message>
    <message>
        <source>分類の区分には、規程の定めでない既定のものがあります。</source>
        <translation>Some levels are defaults that the policy itself does not set.</translation>
    </message>
    <message>
        <source>操作者は自己申告です。</source>
        <translation>The actor is self-declared.</translation>
    </message>
    <message>
        <source>証跡 未検証</source>
        <translation>Journal not verified</translation>
    </message>
    <message>
        <source>%1現在</source>
        <translation>As of %1</translation>
    </message>
    <message>
        <source>全件&#x3000;%1件</source>
        <translation>All&#x3000;%1</translation>
    </message>
    <message>
        <source>絞込み: %1&#x3000;%2件</source>
        <translation>Filter: %1&#x3000;%2</translation>
    </message>
    <message>
        <source>印刷 %1&#x3000;%2 %3</source>
        <translation>Printed %1&#x3000;%2 %3</translation>
    </message>
    <message>
        <source>証跡 %1&#x3000;%2</source>
        <translation>Journal %1&#x3000;%2</translation>
    </message>
    <message>
        <source>情報資産台帳</source>
        <translation>Information asset ledger</translation>
    </message>
    <message>
        <source>選択・絞込み・全件の資産を、決裁欄のある台帳に印刷します。</source>
        <translation>Prints the selected, filtered or all assets as a ledger with approval boxes.</translation>
    </message>
    <message>
        <source>計 %1件</source>
        <translation>Total %1</translation>
    </message>
    <message>
        <source>「%1」という帳票はありません。daichoctl books で一覧を見てください。</source>
        <translation>There is no book &quot;%1&quot;. See the list with daichoctl books.</translation>
    </message>
    <message>
        <source>「%1」という項目はありません。daichoctl fields asset で一覧を見てください。</source>
        <translation>There is no field &quot;%1&quot;. See the list with daichoctl fields asset.</translation>
    </message>
    <message>
        <source>「%1」は適用規程の区分ではありません。</source>
        <translation>&quot;%1&quot; is not a level of the applicable policy.</translation>
    </message>
    <message>
        <source>収録した資産の最高（%1）より低い分類にするには、理由を書いてください。</source>
        <translation>To give the book a class below the highest one in it (%1), write a reason.</translation>
    </message>
    <message>
        <source>「%1」という日付はありません。%2</source>
        <translation>There is no such date as &quot;%1&quot;. %2</translation>
    </message>
    <message>
        <source>「%1」は日付として読めません。例: 2026/4/1、R8.4.1、令和8年4月1日、永年</source>
        <translation>&quot;%1&quot; cannot be read as a date. Examples: 2026/4/1, R8.4.1, 令和8年4月1日, 永年</translation>
    </message>
    <message>
        <source>「%1」は「有」か「無」で入力してください。</source>
        <translation>Enter 有 (yes) or 無 (no) for &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>「%1」は 0 以上の整数で入力してください。</source>
        <translation>Enter a whole number of 0 or more for &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>番号「%1」の資産はありません。</source>
        <translation>There is no asset with the number &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>独自項目「%1」はありません。先に field.add で加えてください。</source>
        <translation>There is no own field &quot;%1&quot;. Add it first with field.add.</translation>
    </message>
    <message>
        <source>適用規程に「%1」という分類の軸はありません。</source>
        <translation>The applicable policy has no axis &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>「%1」は%2の区分ではありません。</source>
        <translation>&quot;%1&quot; is not a level of %2.</translation>
    </message>
    <message>
        <source>「%1」という根拠は適用規程にありません。</source>
        <translation>The applicable policy has no ground &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>「%1」は日付として読めません。</source>
        <translation>&quot;%1&quot; cannot be read as a date.</translation>
    </message>
    <message>
        <source>「%1」という項目はありません。</source>
        <translation>There is no field &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>番号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>空けておくと、組織の番号の形で付きます</source>
        <translation>Left empty, a number is given by the pattern of the unit</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>ふりがな</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>組織</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>種類</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>業務分類</source>
        <translation>Business</translation>
    </message>
    <message>
        <source>形態</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>利用目的</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>旧番号・バーコード</source>
        <translation>Old numbers, barcodes</translation>
    </message>
    <message>
        <source>取扱制限（台帳の記載）</source>
        <translation>Restrictions (as in the ledger)</translation>
    </message>
    <message>
        <source>分類（台帳の記載）</source>
        <translation>Class (as in the ledger)</translation>
    </message>
    <message>
        <source>入手元</source>
        <translation>Obtained from</translation>
    </message>
    <message>
        <source>入手元の分類</source>
        <translation>Class at the source</translation>
    </message>
    <message>
        <source>取得区分</source>
        <translation>Acquisition</translation>
    </message>
    <message>
        <source>適用範囲</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>公開区分</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>公開</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>非公開</source>
        <translation>Not public</translation>
    </message>
    <message>
        <source>閲覧範囲</source>
        <translation>Who may see it</translation>
    </message>
    <message>
        <source>全庁</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>所属する組織のみ</source>
        <translation>Own unit only</translation>
    </message>
    <message>
        <source>アクセス制限の方法</source>
        <translation>How access is limited</translation>
    </message>
    <message>
        <source>管理責任者</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>管理責任者（職員）</source>
        <translation>Manager (person)</translation>
    </message>
    <message>
        <source>保管者</source>
        <translation>Custodian</translation>
    </message>
    <message>
        <source>利用者の範囲</source>
        <translation>Users</translation>
    </message>
    <message>
        <source>作成した組織</source>
        <translation>Made by unit</translation>
    </message>
    <message>
        <source>保管場所</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>保管場所（台帳の記載）</source>
        <translation>Place (as in the ledger)</translation>
    </message>
    <message>
        <source>ネットワーク区分</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>マイナンバー利用事務系</source>
        <translation>My Number network</translation>
    </message>
    <message>
        <source>LGWAN接続系</source>
        <translation>LGWAN network</translation>
    </message>
    <message>
        <source>インターネット接続系</source>
        <translation>Internet network</translation>
    </message>
    <message>
        <source>接続なし</source>
        <translation>Not connected</translation>
    </message>
    <message>
        <source>個人情報</source>
        <translation>Personal information</translation>
    </message>
    <message>
        <source>要配慮個人情報</source>
        <translation>Sensitive information</translation>
    </message>
    <message>
        <source>マイナンバー利用事務</source>
        <translation>My Number business</translation>
    </message>
    <message>
        <source>廃棄の方法がこの区分で変わります</source>
        <translation>The way of disposal depends on this</translation>
    </message>
    <message>
        <source>本人の数</source>
        <translation>Number of persons</translation>
    </message>
    <message>
        <source>件数</source>
        <translation>Number of records</translation>
    </message>
    <message>
        <source>記録項目</source>
        <translation>Recorded items</translation>
    </message>
    <message>
        <source>個人情報ファイル簿番号</source>
        <translation>Personal information file number</translation>
    </message>
    <message>
        <source>媒体の種類</source>
        <translation>Kind of medium</translation>
    </message>
    <message>
        <source>製造者</source>
        <translation>Maker</translation>
    </message>
    <message>
        <source>型番</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>製造番号</source>
        <translation>Serial number</translation>
    </message>
    <message>
        <source>暗号化</source>
        <translation>Encryption</translation>
    </message>
    <message>
        <source>暗号化の方式</source>
        <translation>Encryption method</translation>
    </message>
    <message>
        <source>書込禁止</source>
        <translation>Write-protected</translation>
    </message>
    <message>
        <source>原本・複製</source>
        <translation>Original or copy</translation>
    </message>
    <message>
        <source>原本</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>複製</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>元の資産</source>
        <translation>Original asset</translation>
    </message>
    <message>
        <source>複製や部分のとき、元の資産の番号</source>
        <translation>For a copy or part: the number of the original asset</translation>
    </message>
    <message>
        <source>取得年月日</source>
        <translation>Acquired on</translation>
    </message>
    <message>
        <source>保存期間</source>
        <translation>Retention</translation>
    </message>
    <message>
        <source>起算日</source>
        <translation>Retention from</translation>
    </message>
    <message>
        <source>満了日</source>
        <translation>Expires on</translation>
    </message>
    <message>
        <source>満了時の措置</source>
        <translation>At expiry</translation>
    </message>
    <message>
        <source>廃棄</source>
        <translation>Disposal</translation>
    </message>
    <message>
        <source>移管</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>延長</source>
        <translation>Extend</translation>
    </message>
    <message>
        <source>常用</source>
        <translation>In constant use</translation>
    </message>
    <message>
        <source>次回点検日</source>
        <translation>Next check on</translation>
    </message>
    <message>
        <source>公文書ファイル番号</source>
        <translation>Official file number</translation>
    </message>
    <message>
        <source>備考</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>状態</source>
        <translation>State</translation>
    </message>
    <message>
        <source>有効</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>下書き</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>分類照会中</source>
        <translation>Class being asked</translation>
    </message>
    <message>
        <source>廃棄済</source>
        <translation>Disposed</translation>
    </message>
    <message>
        <source>返却済</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>取扱制限</source>
        <translation>Restrictions</translation>
    </message>
    <message>
        <source>適用規程</source>
        <translation>Applicable policy</translation>
    </message>
    <message>
        <source>登録日</source>
        <translation>Registered on</translation>
    </message>
    <message>
        <source>更新日</source>
        <translation>Updated on</translation>
    </message>
    <message>
        <source>移行</source>
        <translation>Migrated</translation>
    </message>
    <message>
        <source>有</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>無</source>
        <translation>No</translation>
    </message>
    <message>
        <source>未分類</source>
        <translation>Unclassified</translation>
    </message>
    <message>
        <source>（非表示）</source>
        <translation>(hidden)</translation>
    </message>
    <message>
        <source>検索: %1</source>
        <translation>Search: %1</translation>
    </message>
    <message>
        <source>組織: %1</source>
        <translation>Unit: %1</translation>
    </message>
    <message>
        <source>未分類のもの</source>
        <translation>Unclassified ones</translation>
    </message>
    <message>
        <source>個人情報あり</source>
        <translation>With personal information</translation>
    </message>
    <message>
        <source>個人情報なし</source>
        <translation>Without personal information</translation>
    </message>
    <message>
        <source>移行したもの</source>
        <translation>Migrated ones</translation>
    </message>
    <message>
        <source>満了日: %1まで</source>
        <translation>Expires by %1</translation>
    </message>
    <message>
        <source>保管場所: %1</source>
        <translation>Place: %1</translation>
    </message>
    <message>
        <source>選択したもの</source>
        <translation>Selected ones</translation>
    </message>
    <message>
        <source>「%1」という組織はありません。</source>
        <translation>There is no unit &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>「%1」という状態はありません。</source>
        <translation>There is no state &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>%1: %2件</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1（既定）</source>
        <translation>%1 (default)</translation>
    </message>
    <message>
        <source>該当なし</source>
        <translation>None</translation>
    </message>
    <message>
        <source>未分類 %1件</source>
        <translation>%1 unclassified</translation>
    </message>
    <message>
        <source>%1（未分類 %2件）</source>
        <translation>%1 (%2 unclassified)</translation>
    </message>
    <message>
        <source>根拠</source>
        <translation>Grounds</translation>
    </message>
    <message>
        <source>保存期間・満了日</source>
        <translation>Retention, expiry</translation>
    </message>
    <message>
        <source>名称非表示</source>
        <translation>Name hidden</translation>
    </message>
    <message>
        <source>取扱制限 %1: %2</source>
        <translation>Restriction %1: %2</translation>
    </message>
    <message>
        <source>決まった分類は「分類変更」で、理由を付けて変えてください。</source>
        <translation>A class that was decided is changed by &quot;Relabel&quot;, with a reason.</translation>
    </message>
    <message>
        <source>名称を入力してください。</source>
        <translation>Enter a name.</translation>
    </message>
    <message>
        <source>番号を入力してください。</source>
        <translation>Enter a number.</translation>
    </message>
    <message>
        <source>番号「%1」は既に使われています。</source>
        <translation>The number &quot;%1&quot; is already in use.</translation>
    </message>
    <message>
        <source>廃棄済の資産は取消できません。廃棄の記録が誤りであれば、先にその記録を取り消してください。</source>
        <translation>A disposed asset cannot be voided. If the record of its disposal is wrong, cancel that record first.</translation>
    </message>
    <message>
        <source>資産を訂正</source>
        <translation>Edit asset</translation>
    </message>
    <message>
        <source>対象の番号</source>
        <translation>Number of the asset</translation>
    </message>
    <message>
        <source>見ていた版</source>
        <translation>Revision that was seen</translation>
    </message>
    <message>
        <source>誤登録を取消</source>
        <translation>Void a mistaken registration</translation>
    </message>
    <message>
        <source>印刷・書き出し・コピーを記録</source>
        <translation>Record printing, export or copying</translation>
    </message>
    <message>
        <source>帳票または書き出し</source>
        <translation>Book or export</translation>
    </message>
    <message>
        <source>出力先</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>絞込み</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>集計</source>
        <translation>Totals</translation>
    </message>
    <message>
        <source>収録資産の最高</source>
        <translation>Highest class of the assets in it</translation>
    </message>
    <message>
        <source>本帳票の分類</source>
        <translation>Class of this book</translation>
    </message>
    <message>
        <source>分類を下げる理由</source>
        <translation>Reason for lowering the class</translation>
    </message>
    <message>
        <source>%1「%2」（%3）</source>
        <translation>%1 &quot;%2&quot; (%3)</translation>
    </message>
    <message>
        <source>番号「%1」は既に使われています。別の番号にするか、空けて自動で付けてください。</source>
        <translation>The number &quot;%1&quot; is already in use. Choose another one, or leave it empty to have one given.</translation>
    </message>
    <message>
        <source>資産を登録</source>
        <translation>Register asset</translation>
    </message>
    <message>
        <source>分類が変わっていません。新しい区分を選んでください。</source>
        <translation>The class has not changed. Choose a new level.</translation>
    </message>
    <message>
        <source>分類を変更</source>
        <translation>Relabel</translation>
    </message>
    <message>
        <source>新しい分類</source>
        <translation>New class</translation>
    </message>
    <message>
        <source>適用日</source>
        <translation>Effective on</translation>
    </message>
    <message>
        <source>組織を選んでください。</source>
        <translation>Choose a unit.</translation>
    </message>
    <message>
        <source>廃棄記録簿</source>
        <translation>Disposal record book</translation>
    </message>
    <message>
        <source>情報資産</source>
        <translation>Information assets</translation>
    </message>
    <message>
        <source>プリンター</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>クリップボード</source>
        <translation>Clipboard</translation>
    </message>
    <message>
        <source>%1 → %2、%3 件</source>
        <translation>%1 → %2, %3</translation>
    </message>
    <message>
        <source>この資産は誤登録として取消されています。</source>
        <translation>This asset is void as registered by mistake.</translation>
    </message>
    <message>
        <source>自分自身を元の資産にはできません。</source>
        <translation>An asset cannot be its own original.</translation>
    </message>
    <message>
        <source>書き出すファイルの名前は .csv、.xlsx、.jsonl のどれかで終わるようにしてください。</source>
        <translation>The name of the file to write must end in .csv, .xlsx or .jsonl.</translation>
    </message>
    <message>
        <source>確認日</source>
        <translation>Confirmed on</translation>
    </message>
    <message>
        <source>表示の更新待ち</source>
        <translation>Label due</translation>
    </message>
    <message>
        <source>未確認: %1から確認していないもの</source>
        <translation>Unconfirmed: not confirmed since %1</translation>
    </message>
    <message>
        <source>確認日を先の日にはできません。</source>
        <translation>The day of confirmation cannot lie in the future.</translation>
    </message>
    <message>
        <source>「%1」は%2なので、確認済にできません。</source>
        <translation>“%1” is %2, so it cannot be confirmed.</translation>
    </message>
    <message>
        <source>確認済にする資産を選んでください。</source>
        <translation>Choose the assets to confirm.</translation>
    </message>
    <message>
        <source>%1 に内容を確認しました。</source>
        <translation>Content confirmed on %1</translation>
    </message>
    <message>
        <source>確認済にする</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>資産の番号</source>
        <translation>Numbers of the assets</translation>
    </message>
    <message>
        <source>空ければ今日</source>
        <translation>empty = today</translation>
    </message>
    <message>
        <source>印刷・出力の元の番号</source>
        <translation>Number of what it was printed from</translation>
    </message>
    <message>
        <source>抜粋・加工の元の番号</source>
        <translation>Number of what it is an excerpt of</translation>
    </message>
    <message>
        <source>バックアップの元の番号</source>
        <translation>Number of what it is a backup of</translation>
    </message>
    <message>
        <source>複製の元の番号</source>
        <translation>Number of what it is a copy of</translation>
    </message>
    <message>
        <source>%1（印刷物）</source>
        <translation>%1 (printout)</translation>
    </message>
    <message>
        <source>%1（抜粋）</source>
        <translation>%1 (excerpt)</translation>
    </message>
    <message>
        <source>%1（バックアップ）</source>
        <translation>%1 (backup)</translation>
    </message>
    <message>
        <source>%1（複製）</source>
        <translation>%1 (copy)</translation>
    </message>
    <message>
        <source>空いている項目は元の資産から引き継ぎます</source>
        <translation>empty fields are taken from the source asset</translation>
    </message>
    <message>
        <source>元の資産は一つだけ指定してください。</source>
        <translation>Give one source asset only.</translation>
    </message>
    <message>
        <source>元の資産は誤登録として取消されています。</source>
        <translation>The source asset was voided as a mistaken registration.</translation>
    </message>
    <message>
        <source>廃棄・返却した資産の複製は登録できません。</source>
        <translation>A copy of an asset that was disposed of or returned cannot be registered.</translation>
    </message>
    <message>
        <source>台帳全体</source>
        <translation>Whole register</translation>
    </message>
    <message>
        <source>フォルダー</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>依頼用リスト</source>
        <translation>Request list</translation>
    </message>
    <message>
        <source>%1（独自項目）</source>
        <translation>%1 (own field)</translation>
    </message>
    <message>
        <source>名称非表示 %1件</source>
        <translation>name hidden: %1</translation>
    </message>
    <message>
        <source>%1（%2 の複製）は別の規程の資産です。分類を確かめてください。</source>
        <translation>%1 (copy of %2) is an asset under another policy. Check its class.</translation>
    </message>
    <message>
        <source>%1（%2 の複製）も %3 になり、表示の更新待ちになります。</source>
        <translation>%1 (copy of %2) becomes %3 too, and its label is due.</translation>
    </message>
    <message>
        <source>元の %1 の分類が上がったため</source>
        <translation>because the class of its source %1 was raised</translation>
    </message>
    <message>
        <source>貼ってある表示が分類と合わなくなるため、表示の更新待ちになります。</source>
        <translation>The label on the thing no longer fits the class: it is listed as due.</translation>
    </message>
    <message>
        <source>%1 の表示を %2 に更新（%3）</source>
        <translation>Label of %1 renewed on %2 (%3)</translation>
    </message>
    <message>
        <source>表示の更新を待つ資産がありません。</source>
        <translation>No asset is waiting for a new label.</translation>
    </message>
    <message>
        <source>表示を更新した</source>
        <translation>Label renewed</translation>
    </message>
    <message>
        <source>更新した日</source>
        <translation>Renewed on</translation>
    </message>
    <message>
        <source>この関連は既に付いています。</source>
        <translation>This link is there already.</translation>
    </message>
    <message>
        <source>%1 は %2 から作られたものです。元と複製が逆になるため、この関連は付けられません。</source>
        <translation>%1 was made from %2. Source and copy would be reversed, so this link cannot be made.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 は %2 の%3</source>
        <translation>%1 is %3 of %2</translation>
    </message>
    <message>
        <source>関連の種類は copyOf（複製）、printOf（印刷・出力）、excerptOf（抜粋・加工）、backupOf（バックアップ）、partOf（部分）のどれかです。</source>
        <translation>The kind of a link is one of copyOf (copy), printOf (printout), excerptOf (excerpt), backupOf (backup), partOf (part).</translation>
    </message>
    <message>
        <source>この関連はありません。一覧を更新して確かめてください。</source>
        <translation>There is no such link. Refresh the list and look again.</translation>
    </message>
    <message>
        <source>%1 の分類は、これから %2 に従いません。今の分類はそのままです。</source>
        <translation>The class of %1 no longer follows %2. It stays as it is now.</translation>
    </message>
    <message>
        <source>関連を付ける</source>
        <translation>Add a link</translation>
    </message>
    <message>
        <source>複製・印刷物・部分の番号</source>
        <translation>Number of the copy, printout or part</translation>
    </message>
    <message>
        <source>元の番号</source>
        <translation>Number of the source</translation>
    </message>
    <message>
        <source>関連の種類</source>
        <translation>Kind of link</translation>
    </message>
    <message>
        <source>関連を外す</source>
        <translation>Remove a link</translation>
    </message>
    <message>
        <source>関連の番号</source>
        <translation>Number of the link</translation>
    </message>
    <message>
        <source>%1として %2 を登録</source>
        <translation>Registered %2 as %1</translation>
    </message>
    <message>
        <source> ・ %1 の%2</source>
        <translation> · %2 of %1</translation>
    </message>
    <message>
        <source>%1 の%2として登録します。</source>
        <translation>Will be registered as %2 of %1.</translation>
    </message>
    <message>
        <source>元の %1 の区分です。</source>
        <translation>The level of the source %1.</translation>
    </message>
    <message>
        <source>必須（元の資産を指定したときは省けます）</source>
        <translation>required (may be left out when a source asset is given)</translation>
    </message>
    <message>
        <source>帳票の名前</source>
        <translation>Name of the book</translation>
    </message>
    <message>
        <source>検索の名前</source>
        <translation>Name of the search</translation>
    </message>
    <message>
        <source>白紙様式</source>
        <translation>Blank form</translation>
    </message>
    <message>
        <source>書き換える帳票の定義がありません。ほかの人が削除したのかもしれません。</source>
        <translation>The definition to change is not there. Somebody else may have deleted it.</translation>
    </message>
    <message>
        <source>「%1」という帳票は既にあります。別の名前を付けてください。</source>
        <translation>There is a book &quot;%1&quot; already. Give it another name.</translation>
    </message>
    <message>
        <source>「%1」という帳票の定義はありません。</source>
        <translation>There is no definition of a book named &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>帳票「%1」の定義を書き換えた（%2 列）</source>
        <translation>Changed the definition of the book &quot;%1&quot; (%2 columns)</translation>
    </message>
    <message>
        <source>帳票「%1」の定義を加えた（%2 列）</source>
        <translation>Added the definition of the book &quot;%1&quot; (%2 columns)</translation>
    </message>
    <message>
        <source>帳票「%1」の定義を削除した</source>
        <translation>Deleted the definition of the book &quot;%1&quot;</translation>
    </message>
    <message>
        <source>この帳票の定義は見つかりません。</source>
        <translation>This definition of a book cannot be found.</translation>
    </message>
    <message>
        <source>帳票の定義を保存</source>
        <translation>Save the definition of a book</translation>
    </message>
    <message>
        <source>帳票の定義</source>
        <translation>Definition of a book</translation>
    </message>
    <message>
        <source>書き換える定義の番号</source>
        <translation>Number of the definition to change</translation>
    </message>
    <message>
        <source>帳票の定義を削除</source>
        <translation>Delete the definition of a book</translation>
    </message>
    <message>
        <source>「%1」という項目は、この台帳にありません。</source>
        <translation>This register has no field &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>「%1」では並べられません。</source>
        <translation>Rows cannot be sorted by &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>「%1」は数の項目でないので、合計できません。</source>
        <translation>&quot;%1&quot; is no number and cannot be added up.</translation>
    </message>
    <message>
        <source>まとめる項目がありません。</source>
        <translation>The field to group by is missing.</translation>
    </message>
    <message>
        <source>決まった行は、rows が form の様式だけに書けます。</source>
        <translation>Only a form (rows: form) has rows of its own.</translation>
    </message>
    <message>
        <source>様式には列が一つ以上必要です。</source>
        <translation>A form needs at least one column.</translation>
    </message>
    <message>
        <source>セルの数が列の数に合いません。見出しの行は一つだけにしてください。</source>
        <translation>The number of cells does not fit the columns. A heading row has exactly one.</translation>
    </message>
    <message>
        <source>帳票の定義ではありません。format は %1 です。</source>
        <translation>This is no definition of a book. Its format is %1.</translation>
    </message>
    <message>
        <source>新しい版のプログラムで書かれた定義です。読めるのは %1 までです。</source>
        <translation>A newer program wrote this definition. Versions up to %1 can be read.</translation>
    </message>
    <message>
        <source>version がありません。</source>
        <translation>version is missing.</translation>
    </message>
    <message>
        <source>名前がありません。</source>
        <translation>The name is missing.</translation>
    </message>
    <message>
        <source>大きすぎます。帳票の定義ではないようです。</source>
        <translation>Too large; this seems to be no definition of a book.</translation>
    </message>
    <message>
        <source>%1 行目が JSON として読めません。</source>
        <translation>Line %1 cannot be read as JSON.</translation>
    </message>
    <message>
        <source>オブジェクト { } ではありません。</source>
        <translation>This is no object { }.</translation>
    </message>
    <message>
        <source>（記入なし）</source>
        <translation>(nothing entered)</translation>
    </message>
    <message>
        <source>小計</source>
        <translation>Subtotal</translation>
    </message>
    <message>
        <source>合計</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>%1&#x3000;%2件</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>頁 %1</source>
        <translation>pages %1</translation>
    </message>
    <message>
        <source>頁</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>印刷・書き出し・コピーは、したという記録なので取り消せません。出したものは、要らなければ廃棄してください。</source>
        <translation>Printing, exporting and copying are recorded as done and cannot be undone. Dispose of the output if it is not needed.</translation>
    </message>
    <message>
        <source>等しい</source>
        <translation>equal to</translation>
    </message>
    <message>
        <source>含む</source>
        <translation>contains</translation>
    </message>
    <message>
        <source>以上</source>
        <translation>at least</translation>
    </message>
    <message>
        <source>以下</source>
        <translation>at most</translation>
    </message>
    <message>
        <source>範囲</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>空</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>「%1」という%2はありません。あるのは %3 です。</source>
        <translation>There is no %2 “%1”. There are %3.</translation>
    </message>
    <message>
        <source>「%1」は日付ではないので、前後を比べられません。</source>
        <translation>“%1” is no date, so nothing can be before or after it.</translation>
    </message>
    <message>
        <source>「%1」が空かどうかの条件に、値は要りません。</source>
        <translation>Whether “%1” is empty takes no value.</translation>
    </message>
    <message>
        <source>「%1」の範囲には、始めと終わりの 2 つの値を入れてください。</source>
        <translation>A range of “%1” takes two values: from and to.</translation>
    </message>
    <message>
        <source>「%1」の条件に値を入れてください。</source>
        <translation>Enter a value for the condition on “%1”.</translation>
    </message>
    <message>
        <source>取込</source>
        <translation>taking over</translation>
    </message>
    <message>
        <source>検索</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>「%1」には「%2」の条件を使えません。</source>
        <translation>“%1” cannot be asked with “%2”.</translation>
    </message>
    <message>
        <source>「%1」は、ほかの項目から作られるので、条件に使えません。</source>
        <translation>“%1” is made from other fields and cannot be a condition.</translation>
    </message>
    <message>
        <source>%1が %2 のどれでもない</source>
        <translation>%1 is none of %2</translation>
    </message>
    <message>
        <source>%1が %2 のどれか</source>
        <translation>%1 is one of %2</translation>
    </message>
    <message>
        <source>%1が%2でない</source>
        <translation>%1 is not %2</translation>
    </message>
    <message>
        <source>%1が%2</source>
        <translation>%1 is %2</translation>
    </message>
    <message>
        <source>%1に「%2」を含まない</source>
        <translation>%1 does not contain “%2”</translation>
    </message>
    <message>
        <source>%1に「%2」を含む</source>
        <translation>%1 contains “%2”</translation>
    </message>
    <message>
        <source>%1が%2以降でない</source>
        <translation>%1 is not on or after %2</translation>
    </message>
    <message>
        <source>%1が%2以降</source>
        <translation>%1 is on or after %2</translation>
    </message>
    <message>
        <source>%1が%2以上でない</source>
        <translation>%1 is not at least %2</translation>
    </message>
    <message>
        <source>%1が%2以上</source>
        <translation>%1 is at least %2</translation>
    </message>
    <message>
        <source>%1が%2以前でない</source>
        <translation>%1 is not on or before %2</translation>
    </message>
    <message>
        <source>%1が%2以前</source>
        <translation>%1 is on or before %2</translation>
    </message>
    <message>
        <source>%1が%2以下でない</source>
        <translation>%1 is not at most %2</translation>
    </message>
    <message>
        <source>%1が%2以下</source>
        <translation>%1 is at most %2</translation>
    </message>
    <message>
        <source>%1が%2から%3まででない</source>
        <translation>%1 is not from %2 to %3</translation>
    </message>
    <message>
        <source>%1が%2から%3まで</source>
        <translation>%1 is from %2 to %3</translation>
    </message>
    <message>
        <source>%1が空でない</source>
        <translation>%1 is not empty</translation>
    </message>
    <message>
        <source>%1が空</source>
        <translation>%1 is empty</translation>
    </message>
    <message>
        <source> かつ </source>
        <translation> and </translation>
    </message>
    <message>
        <source> または </source>
        <translation> or </translation>
    </message>
    <message>
        <source>（%1）を除く</source>
        <translation>not (%1)</translation>
    </message>
    <message>
        <source>文字列を書いてください。</source>
        <translation>Write a text.</translation>
    </message>
    <message>
        <source>文字列の並び [ … ] を書いてください。</source>
        <translation>Write a list of texts [ … ].</translation>
    </message>
    <message>
        <source>true か false を書いてください。</source>
        <translation>Write true or false.</translation>
    </message>
    <message>
        <source>正の整数を書いてください。</source>
        <translation>Write a positive whole number.</translation>
    </message>
    <message>
        <source>知らない名前です。</source>
        <translation>This name is not known.</translation>
    </message>
    <message>
        <source>true を書き、逆の条件には not を使ってください。</source>
        <translation>Write true, and use not for the opposite.</translation>
    </message>
    <message>
        <source>項目の名前がありません。</source>
        <translation>The name of the field is missing.</translation>
    </message>
    <message>
        <source>is、contains、atLeast、atMost、between、empty のどれか 1 つを書いてください。</source>
        <translation>Write one of is, contains, atLeast, atMost, between, empty.</translation>
    </message>
    <message>
        <source>条件の並び [ … ] を書いてください。</source>
        <translation>Write a list of conditions [ … ].</translation>
    </message>
    <message>
        <source>条件を { … } で書いてください。入れ子は 16 段までです。</source>
        <translation>Write a condition as { … }. They nest at most 16 deep.</translation>
    </message>
    <message>
        <source>all か any のどちらか 1 つを書いてください。</source>
        <translation>Write either all or any.</translation>
    </message>
    <message>
        <source>日付を 2026-04-01 の形で書いてください。</source>
        <translation>Write the day as 2026-04-01.</translation>
    </message>
    <message>
        <source>組織の番号の並び [ … ] を書いてください。</source>
        <translation>Write a list of unit ids [ … ].</translation>
    </message>
    <message>
        <source>{ &quot;C&quot;: [&quot;3A&quot;] } の形で書いてください。</source>
        <translation>Write it as { &quot;C&quot;: [&quot;3A&quot;] }.</translation>
    </message>
    <message>
        <source>[項目, 値] の並び [ … ] を書いてください。</source>
        <translation>Write a list of [field, value].</translation>
    </message>
    <message>
        <source>項目と値の 2 つを書いてください。</source>
        <translation>Write two: field and value.</translation>
    </message>
    <message>
        <source>「%1」という職員はいません。</source>
        <translation>There is no person “%1”.</translation>
    </message>
    <message>
        <source>条件「%1」: %2</source>
        <translation>Condition “%1”: %2</translation>
    </message>
    <message>
        <source>ここから先を読めません。</source>
        <translation>Cannot read on from here.</translation>
    </message>
    <message>
        <source>条件「%1」の %2 文字目: %3</source>
        <translation>Condition “%1”, character %2: %3</translation>
    </message>
    <message>
        <source>括弧の入れ子が深すぎます。</source>
        <translation>The brackets nest too deep.</translation>
    </message>
    <message>
        <source>括弧が閉じていません。</source>
        <translation>The bracket is not closed.</translation>
    </message>
    <message>
        <source>項目=値 の形で書いてください。比べ方は = != ~ !~ &gt;= &lt;= です。</source>
        <translation>Write field=value. The signs are = != ~ !~ &gt;= &lt;=.</translation>
    </message>
    <message>
        <source>引用符が閉じていません。</source>
        <translation>A quotation mark is not closed.</translation>
    </message>
    <message>
        <source>値がありません。</source>
        <translation>The value is missing.</translation>
    </message>
    <message>
        <source>範囲に値がありません。</source>
        <translation>The range has no value.</translation>
    </message>
    <message>
        <source>「%1」は取消になっていません。</source>
        <translation>“%1” is not void.</translation>
    </message>
    <message>
        <source>「%1」の取消の記録が見つからないので、戻せません。</source>
        <translation>The record that made “%1” void cannot be found, so it cannot be restored.</translation>
    </message>
    <message>
        <source>取消を戻す</source>
        <translation>Restore a void asset</translation>
    </message>
    <message>
        <source>検索に名前を付けてください。</source>
        <translation>Give the search a name.</translation>
    </message>
    <message>
        <source>検索の名前は %1 文字までにしてください。</source>
        <translation>The name of a search has at most %1 characters.</translation>
    </message>
    <message>
        <source>「%1」という保存した検索はありません。</source>
        <translation>There is no saved search &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>まとめ方は unit（組織ごと）か place（保管場所ごと）です。</source>
        <translation>Grouping is unit or place.</translation>
    </message>
    <message>
        <source>「%1」という名前は、ほかの検索に付いています。</source>
        <translation>Another search has the name &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>検索「%1」を保存し直した（%2）</source>
        <translation>Saved the search &quot;%1&quot; again (%2)</translation>
    </message>
    <message>
        <source>検索「%1」を保存した（%2）</source>
        <translation>Saved the search &quot;%1&quot; (%2)</translation>
    </message>
    <message>
        <source>条件なし</source>
        <translation>no conditions</translation>
    </message>
    <message>
        <source>検索「%1」の名前を「%2」に変えた</source>
        <translation>Renamed the search &quot;%1&quot; to &quot;%2&quot;</translation>
    </message>
    <message>
        <source>保存した検索「%1」を取り除いた</source>
        <translation>Removed the saved search &quot;%1&quot;</translation>
    </message>
    <message>
        <source>検索を保存</source>
        <translation>Save search</translation>
    </message>
    <message>
        <source>条件</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>並び順</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>まとめ方</source>
        <translation>Grouping</translation>
    </message>
    <message>
        <source>保存した検索の名前を変更</source>
        <translation>Rename saved search</translation>
    </message>
    <message>
        <source>新しい名前</source>
        <translation>New name</translation>
    </message>
    <message>
        <source>保存した検索を取り除く</source>
        <translation>Remove saved search</translation>
    </message>
    <message>
        <source>この資産は見つかりません。一覧を更新して確かめてください。</source>
        <translation>This asset cannot be found. Refresh the list and check.</translation>
    </message>
    <message>
        <source>この訂正で分類が初めて決まりました。決まった分類は、「分類変更」で理由を付けて変えてください。</source>
        <translation>This correction gave the class for the first time. Change a decided class by “Change classification”, with a reason.</translation>
    </message>
    <message>
        <source>この訂正で変わった内容は残っていないので、取り消すものがありません。</source>
        <translation>Nothing that this correction changed is left, so there is nothing to undo.</translation>
    </message>
    <message>
        <source>この分類変更で複製の分類も上がったので、一度には戻せません。「分類変更」で一件ずつ、理由を付けて戻してください。</source>
        <translation>This change also raised the class of copies, so it cannot be undone at once. Change them back one by one by “Change classification”, with a reason.</translation>
    </message>
    <message>
        <source>規程の改正による再分類として決めた分類なので、取り消しでは戻せません。「分類変更」で理由を付けて決め直してください。</source>
        <translation>This class was decided as a reclassification after a revision of the policy and cannot be undone. Decide it again by “Change classification”, with a reason.</translation>
    </message>
    <message>
        <source>この関連で複製の分類が上がったので、一度には戻せません。関連を外してから、「分類変更」で理由を付けて戻してください。</source>
        <translation>This link raised the class of copies, so it cannot be undone at once. Remove the link, then change the classes back with a reason.</translation>
    </message>
    <message>
        <source>直す資産を選んでください。</source>
        <translation>Choose the assets to edit.</translation>
    </message>
    <message>
        <source>資産の番号と絞込みは、どちらか一つを指定してください。</source>
        <translation>Give either numbers of assets or a filter, not both.</translation>
    </message>
    <message>
        <source>条件に合う資産はありません。</source>
        <translation>No asset meets the conditions.</translation>
    </message>
    <message>
        <source>%1（%2 件）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>変更 %1 件、変更なし %2 件、できない %3 件</source>
        <translation>%1 change, %2 stay the same, %3 cannot be changed</translation>
    </message>
    <message>
        <source>%1 件はできません: %2</source>
        <translation>%1 cannot be changed: %2</translation>
    </message>
    <message>
        <source>中止しました。何も変更していません。</source>
        <translation>Cancelled. Nothing was changed.</translation>
    </message>
    <message>
        <source>一括修正した %1 件の一つです。</source>
        <translation>One of %1 edited at once.</translation>
    </message>
    <message>
        <source>%1: 変更 %2 件、変更なし %3 件、できない %4 件</source>
        <translation>%1: %2 changed, %3 the same, %4 could not be changed</translation>
    </message>
    <message>
        <source>資産を一括修正</source>
        <translation>Edit assets at once</translation>
    </message>
    <message>
        <source>番号の代わりに。{} は全件。保存した検索と同じ形</source>
        <translation>Instead of numbers. {} is all of them. As in a saved search</translation>
    </message>
    <message>
        <source>項目と新しい値</source>
        <translation>Fields and new values</translation>
    </message>
    <message>
        <source>一件でもできなければ何もしない</source>
        <translation>Do nothing when one cannot be changed</translation>
    </message>
    <message>
        <source>見ていた証跡の番号</source>
        <translation>Journal entry that was seen</translation>
    </message>
    <message>
        <source>そのあとに変わった資産があれば何もしない</source>
        <translation>Nothing is done when an asset changed after it</translation>
    </message>
    <message>
        <source>分類は「分類変更」で、理由を付けて変えてください。</source>
        <translation>Change a class with “Relabel” and a reason.</translation>
    </message>
    <message>
        <source>「%1」は一括では直せません。</source>
        <translation>“%1” cannot be edited at once.</translation>
    </message>
    <message>
        <source>「%1」が二度あります。</source>
        <translation>“%1” is there twice.</translation>
    </message>
    <message>
        <source>「%1」には一つの値を指定してください。</source>
        <translation>Give one value for “%1”.</translation>
    </message>
    <message>
        <source>直す項目を選んでください。</source>
        <translation>Choose the fields to edit.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>媒体・機器台帳</source>
        <translation>Media register</translation>
    </message>
    <message>
        <source>媒体の内容一覧</source>
        <translation>Contents of media</translation>
    </message>
    <message>
        <source>表示未更新一覧</source>
        <translation>Labels due</translation>
    </message>
    <message>
        <source>保管不適合一覧</source>
        <translation>Unsuitable keeping</translation>
    </message>
    <message>
        <source>媒体・機器</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>ほか %1 件の複製も上がり、表示の更新待ちになります。</source>
        <translation>%1 more copies go up too, and their marks wait to be renewed.</translation>
    </message>
    <message>
        <source>同じ見出しの列が二つあります。どちらかを除いてください。</source>
        <translation>Two columns have the same heading. Take one of them out.</translation>
    </message>
    <message>
        <source>新しい区分がありません。</source>
        <translation>There is no new level.</translation>
    </message>
    <message>
        <source>番号がありません。</source>
        <translation>There is no number.</translation>
    </message>
    <message>
        <source>番号「%1」は %2 行目にもあります。</source>
        <translation>Number “%1” is also in line %2.</translation>
    </message>
    <message>
        <source>「%1」は、この行の他の列と違います。</source>
        <translation>“%1” contradicts another column of this line.</translation>
    </message>
    <message>
        <source>「%1」を分類として読めません。例: %2</source>
        <translation>“%1” cannot be read as a class. Example: %2</translation>
    </message>
    <message>
        <source>この資産の規程（%1）に、この列の分類の軸はありません。</source>
        <translation>The policy of this asset (%1) has no such axis.</translation>
    </message>
    <message>
        <source>%1 行目: %2</source>
        <translation>Line %1: %2</translation>
    </message>
    <message>
        <source>%1 行目 %2: %3</source>
        <translation>Line %1, %2: %3</translation>
    </message>
    <message>
        <source>「番号」と、「分類」または分類の軸（機密性など）の見出しがある行がありません。見出しを付けるか、番号・分類・理由の順に並べてください。</source>
        <translation>No line has the headings 番号 (number) and 分類 (class) or an axis such as 機密性. Add headings, or put the columns in the order number, class, reason.</translation>
    </message>
    <message>
        <source>見出しの下に行がありません。</source>
        <translation>There are no lines below the headings.</translation>
    </message>
    <message>
        <source>行ごとの分類</source>
        <translation>A class for each line</translation>
    </message>
    <message>
        <source>複製 %1 件の分類も、元に合わせて上がります。</source>
        <translation>The class of %1 copies goes up with their source.</translation>
    </message>
    <message>
        <source>別の規程の複製が %1 件あります。分類を確かめてください。</source>
        <translation>There are %1 copies under another policy. Check their class.</translation>
    </message>
    <message>
        <source>%1 件の表示が分類と合わなくなり、表示の更新待ちになります。</source>
        <translation>The marks on %1 assets no longer fit their class and wait to be renewed.</translation>
    </message>
    <message>
        <source>%1 件は今の保管場所では足りなくなります: %2</source>
        <translation>For %1 assets their place no longer suffices: %2</translation>
    </message>
    <message>
        <source>%1: 変更 %2 件、元に合わせて上がった複製 %3 件、変更なし %4 件、できない %5 件</source>
        <translation>%1: %2 changed, %3 copies raised with their source, %4 unchanged, %5 not possible</translation>
    </message>
    <message>
        <source>分類を一括変更</source>
        <translation>Change the class of many assets</translation>
    </message>
    <message>
        <source>行に理由があれば、その行はその理由</source>
        <translation>A line that has a reason of its own keeps that</translation>
    </message>
    <message>
        <source>一覧に行がありません。</source>
        <translation>The list has no lines.</translation>
    </message>
    <message>
        <source>新しい区分を選んでください。</source>
        <translation>Choose a new level.</translation>
    </message>
    <message>
        <source>行の一覧（rows）には、対象と分類も行ごとに書きます。</source>
        <translation>In rows, assets and classes are given line by line.</translation>
    </message>
    <message>
        <source>%1 の複製として、一緒に上がりました。</source>
        <translation>Went up with %1, of which it is a copy.</translation>
    </message>
    <message>
        <source>一括して分類を変えた %1 件の一つです。</source>
        <translation>One of %1 assets whose class was changed together.</translation>
    </message>
    <message>
        <source>%1 件の表示を %2 に現物で確認（貼付済み）</source>
        <translation>The labels of %1 were seen in place on %2</translation>
    </message>
    <message>
        <source>%1 件の表示を %2 に更新</source>
        <translation>The labels of %1 were renewed on %2</translation>
    </message>
    <message>
        <source>%1 の表示を %2 に現物で確認（%3）</source>
        <translation>The label of %1 was seen in place on %2 (%3)</translation>
    </message>
    <message>
        <source>確認した人 %1</source>
        <translation>Seen by %1</translation>
    </message>
    <message>
        <source>%1 件の表示を更新済にします。</source>
        <translation>The labels of %1 will count as renewed.</translation>
    </message>
    <message>
        <source>%1 件は、ラベルを印刷した後に分類が変わっているので、更新待ちのままです。</source>
        <translation>The classification of %1 has changed since their labels were printed; they go on waiting.</translation>
    </message>
    <message>
        <source>%1 件は、所属する組織の職員だけが扱えるので、そのままです。</source>
        <translation>%1 can be handled only by the staff of their unit and stay as they are.</translation>
    </message>
    <message>
        <source>%1 件は、廃棄・返却・取消になっているので、そのままです。</source>
        <translation>%1 were disposed of, returned or voided and stay as they are.</translation>
    </message>
    <message>
        <source>表示（%1 件）</source>
        <translation>Labels (%1)</translation>
    </message>
    <message>
        <source>ラベルの印刷の番号</source>
        <translation>Number of the label printing</translation>
    </message>
    <message>
        <source>番号の代わりに。label.print の run</source>
        <translation>In place of numbers: run of label.print</translation>
    </message>
    <message>
        <source>確認した人</source>
        <translation>Seen by</translation>
    </message>
    <message>
        <source>現物確認（更新待ちでないものも記録する）</source>
        <translation>Seen in place (records those that do not wait too)</translation>
    </message>
    <message>
        <source>その番号のラベルの印刷はありません。</source>
        <translation>There is no label printing of that number.</translation>
    </message>
    <message>
        <source>対象を、資産の番号、絞込み、ラベルの印刷のどれか一つで指定してください。</source>
        <translation>Give either numbers of assets, a filter, or a label printing.</translation>
    </message>
    <message>
        <source>分類の手引きの答え</source>
        <translation>Answers to the guide to the class</translation>
    </message>
    <message>
        <source>同じ名称で分類が違うもの</source>
        <translation>Same name, other class</translation>
    </message>
    <message>
        <source>変更前</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>変更後</source>
        <translation>After</translation>
    </message>
    <message>
        <source>条項・規程の版</source>
        <translation>Clause, policy version</translation>
    </message>
    <message>
        <source>表示</source>
        <translation>Mark</translation>
    </message>
    <message>
        <source>計 %1件（資産 %2件）</source>
        <translation>Total %1 (%2 assets)</translation>
    </message>
    <message>
        <source>既定</source>
        <translation>Default</translation>
    </message>
    <message>
        <source>%1 第%2版</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>更新済</source>
        <translation>Renewed</translation>
    </message>
    <message>
        <source>未更新</source>
        <translation>Not renewed</translation>
    </message>
    <message>
        <source>分類変更簿</source>
        <translation>Book of class changes</translation>
    </message>
    <message>
        <source>分類の変更を一件ずつ。変更前と後、理由、判断者、規程の版、表示の更新。</source>
        <translation>Each change of class: before and after, reason, who decided, policy version, whether the mark was renewed.</translation>
    </message>
    <message>
        <source>分類別・組織別集計</source>
        <translation>Totals by class and unit</translation>
    </message>
    <message>
        <source>分類の軸ごとに、組織と区分の件数。未分類と照会中は別に数えます。</source>
        <translation>For each axis of classification the counts by unit and level. Unclassified and asked ones are counted apart.</translation>
    </message>
    <message>
        <source>取扱制限一覧</source>
        <translation>List of handling restrictions</translation>
    </message>
    <message>
        <source>取扱制限ごとに、その条項と、制限のかかる資産。外したものも載せます。</source>
        <translation>For each handling restriction its clause and the assets that bear it, and those from which it was lifted.</translation>
    </message>
    <message>
        <source>資産 計 %1件。どの表も、区分と未分類と照会中を足すと計になります。</source>
        <translation>%1 assets in all. In each table the levels, unclassified and asked ones add up to the total.</translation>
    </message>
    <message>
        <source>計</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>照会中</source>
        <translation>Being asked</translation>
    </message>
    <message>
        <source>外したもの: %1&#x3000;%2件</source>
        <translation>Lifted: %1&#x3000;%2</translation>
    </message>
    <message>
        <source>取扱制限を表示しない資産（閲覧の範囲外）</source>
        <translation>Assets whose restrictions are not shown (closed to you)</translation>
    </message>
    <message>
        <source>外した・加えた理由</source>
        <translation>Why lifted or added</translation>
    </message>
    <message>
        <source>取扱制限 %1種類、延べ %2件（制限のかかる資産 %3件）</source>
        <translation>%1 restrictions, borne %2 times (by %3 assets)</translation>
    </message>
    <message>
        <source>加えた取扱制限</source>
        <translation>restriction added by the office</translation>
    </message>
    <message>
        <source>%1%2（%3）</source>
        <translation>%1%2 (%3)</translation>
    </message>
    <message>
        <source>追加</source>
        <translation>added</translation>
    </message>
    <message>
        <source>%1 は配付簿にありません。</source>
        <translation>%1 is not in the distribution book.</translation>
    </message>
    <message>
        <source>%1 は既に回収されています（%2）。</source>
        <translation>%1 has been collected already (%2).</translation>
    </message>
    <message>
        <source>%1 は %2 に配付しました。回収日がそれより前です。</source>
        <translation>%1 was given out on %2. The day of collection is before that.</translation>
    </message>
    <message>
        <source>%1 の複製 %2 部を %3 が回収</source>
        <translation>%2 copies of %1 collected by %3</translation>
    </message>
    <message>
        <source>%1（%2、%3）を %4 が回収</source>
        <translation>%1 (%2, %3) collected by %4</translation>
    </message>
    <message>
        <source>回収した者を入力してください。</source>
        <translation>Enter who collected it.</translation>
    </message>
    <message>
        <source>回収する複製を選んでください。</source>
        <translation>Choose the copies to collect.</translation>
    </message>
    <message>
        <source>複製を回収</source>
        <translation>Collect copies</translation>
    </message>
    <message>
        <source>複製の番号</source>
        <translation>Number of the copy</translation>
    </message>
    <message>
        <source>回収日</source>
        <translation>Collected on</translation>
    </message>
    <message>
        <source>回収した者</source>
        <translation>Collected by</translation>
    </message>
    <message>
        <source>空ければ操作者</source>
        <translation>Empty: whoever acts</translation>
    </message>
    <message>
        <source>配付先を一つ以上入力してください。</source>
        <translation>Enter at least one recipient.</translation>
    </message>
    <message>
        <source>部数は 1 以上の数で入力してください。</source>
        <translation>Enter a number of copies of 1 or more.</translation>
    </message>
    <message>
        <source>一度に配付できるのは %1 部までです。</source>
        <translation>At most %1 copies can be given out at once.</translation>
    </message>
    <message>
        <source>部数と配付先の数が違います。配付先が複数のときは、部数を空けてください。</source>
        <translation>The number of copies differs from that of the recipients. Leave it empty when there are several recipients.</translation>
    </message>
    <message>
        <source>配付するものの種類は copyOf（複製）か printOf（印刷・出力）です。</source>
        <translation>What is given out is copyOf (copy) or printOf (printout).</translation>
    </message>
    <message>
        <source>廃棄・返却した資産の複製は配付できません。</source>
        <translation>Copies of an asset that was disposed of or returned cannot be given out.</translation>
    </message>
    <message>
        <source>%1（配付 %2/%3）</source>
        <translation>%1 (copy %2/%3)</translation>
    </message>
    <message>
        <source>%1（%2 の %3）を %4 に配付</source>
        <translation>%1 (%3 of %2) given to %4</translation>
    </message>
    <message>
        <source>%1 の%2 %3 部を配付</source>
        <translation>%3 copies (%2) of %1 given out</translation>
    </message>
    <message>
        <source>%1 の%2を %3 部（%4 から %5 まで）、元と同じ分類で登録し、配付簿に載せます。</source>
        <translation>Registers %3 copies (%2) of %1, numbers %4 to %5, with the class of the source, and enters them in the distribution book.</translation>
    </message>
    <message>
        <source>回収期限が配付日より前です。</source>
        <translation>The day by which it is due is before the day it is given out.</translation>
    </message>
    <message>
        <source>%1 は回収されているので、配付をまとめて取り消せません。</source>
        <translation>%1 has been collected, so the distribution cannot be taken back as a whole.</translation>
    </message>
    <message>
        <source>%1 は配付の後で変わっているので、まとめて取り消せません。一件ずつ「誤登録を取消」してください。</source>
        <translation>%1 has changed since it was given out, so the distribution cannot be taken back as a whole. Use &quot;Void a mistaken entry&quot; one by one.</translation>
    </message>
    <message>
        <source>複製を配付</source>
        <translation>Distribute copies</translation>
    </message>
    <message>
        <source>配付先</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>部数</source>
        <translation>Number of copies</translation>
    </message>
    <message>
        <source>配付先が一つのとき。空ければ配付先ごとに 1 部</source>
        <translation>With one recipient. Empty: one copy for each recipient</translation>
    </message>
    <message>
        <source>配付日</source>
        <translation>Given out on</translation>
    </message>
    <message>
        <source>回収期限</source>
        <translation>Due back by</translation>
    </message>
    <message>
        <source>まだ来ていない日です。済んでから記録してください。</source>
        <translation>This day has not come yet. Record it when it is done.</translation>
    </message>
    <message>
        <source>回収の備考</source>
        <translation>Remarks on the collection</translation>
    </message>
    <message>
        <source>手引きの答えは、分類を決めるときに一緒に残します。</source>
        <translation>The answers to the guide are kept together with the decision about the class.</translation>
    </message>
    <message>
        <source>配付簿</source>
        <translation>Distribution book</translation>
    </message>
    <message>
        <source>例外措置一覧</source>
        <translation>List of exceptions</translation>
    </message>
</context>
<context>
    <name>AssetsUi</name>
    <message>
        <source>登録時</source>
        <translation>At registration</translation>
    </message>
    <message>
        <source>移行</source>
        <translation>Migrated</translation>
    </message>
    <message>
        <source>分類変更</source>
        <translation>Relabelling</translation>
    </message>
    <message>
        <source>%1 第%2版</source>
        <translation>%1 version %2</translation>
    </message>
    <message>
        <source>分類</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>取扱制限の変更</source>
        <translation>Change of restrictions</translation>
    </message>
    <message>
        <source>外す: %1</source>
        <translation>Removed: %1</translation>
    </message>
    <message>
        <source>加える: %1</source>
        <translation>Added: %1</translation>
    </message>
    <message>
        <source>操作者の記録なし</source>
        <translation>Actor not recorded</translation>
    </message>
    <message>
        <source>未記入</source>
        <translation>Not filled in</translation>
    </message>
    <message>
        <source>この分類でできること・できないこと</source>
        <translation>What this class allows and forbids</translation>
    </message>
    <message>
        <source>未分類の間は、最も高い区分として扱います。</source>
        <translation>While unclassified it is treated as the highest level.</translation>
    </message>
    <message>
        <source>この分類について、適用規程に定めはありません。</source>
        <translation>The applicable policy says nothing about this class.</translation>
    </message>
    <message>
        <source>× できない</source>
        <translation>× No</translation>
    </message>
    <message>
        <source>△ 要る</source>
        <translation>△ Needed</translation>
    </message>
    <message>
        <source>○ できる</source>
        <translation>○ Yes</translation>
    </message>
    <message>
        <source>取扱制限（%1件）</source>
        <translation>Restrictions (%1)</translation>
    </message>
    <message>
        <source>ありません。</source>
        <translation>None.</translation>
    </message>
    <message>
        <source>変更の理由: %1</source>
        <translation>Reason for the change: %1</translation>
    </message>
    <message>
        <source>名称と内容は、所属する組織の職員だけが見られます。</source>
        <translation>Name and content can be seen only by staff of its own unit.</translation>
    </message>
    <message>
        <source>記載事項</source>
        <translation>Entries</translation>
    </message>
    <message>
        <source>分類を照会しています。</source>
        <translation>Its class is being asked.</translation>
    </message>
    <message>
        <source>未分類です。</source>
        <translation>It is unclassified.</translation>
    </message>
    <message>
        <source>これまでの判断（新しい順）</source>
        <translation>Decisions so far (newest first)</translation>
    </message>
    <message>
        <source>まだ判断の記録はありません。</source>
        <translation>No decision is recorded yet.</translation>
    </message>
    <message>
        <source>根拠</source>
        <translation>Grounds</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>判断者</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>台帳の記載</source>
        <translation>As in the ledger</translation>
    </message>
    <message>
        <source>規程</source>
        <translation>Policy</translation>
    </message>
    <message>
        <source>履歴は、所属する組織の職員だけが見られます。</source>
        <translation>The history can be seen only by staff of its own unit.</translation>
    </message>
    <message>
        <source>［自己申告］</source>
        <translation> [self-declared]</translation>
    </message>
    <message>
        <source>■ お断り（変更なし）</source>
        <translation>■ Refused (nothing changed)</translation>
    </message>
    <message>
        <source>（空欄）</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>理由: </source>
        <translation>Reason: </translation>
    </message>
    <message>
        <source>証跡 #%1</source>
        <translation>Journal #%1</translation>
    </message>
    <message>
        <source>既定</source>
        <translation>default</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <comment>badge, label</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>元に従って変更</source>
        <translation>Changed with its source</translation>
    </message>
    <message>
        <source>▲ 表示の更新待ち（%1に分類が変わりました）</source>
        <translation>▲ Label due (class changed on %1)</translation>
    </message>
    <message>
        <source>複製や元の資産は、所属する組織の職員だけが見られます。</source>
        <translation>Copies and sources are shown only to the staff of the unit they belong to.</translation>
    </message>
    <message>
        <source>［外す］</source>
        <translation>[remove]</translation>
    </message>
    <message>
        <source>▲ 表示の更新待ち</source>
        <translation>▲ Label due</translation>
    </message>
    <message>
        <source>理由: %1</source>
        <translation>Reason: %1</translation>
    </message>
    <message>
        <source>元の資産</source>
        <translation>Original asset</translation>
    </message>
    <message>
        <source>登録されていません。</source>
        <translation>None is registered.</translation>
    </message>
    <message>
        <source>ここから作られたもの</source>
        <translation>Made from this</translation>
    </message>
    <message>
        <source>入っている媒体・機器</source>
        <translation>Media it is on</translation>
    </message>
    <message>
        <source>記録されていません。</source>
        <translation>None recorded.</translation>
    </message>
    <message>
        <source>%1 に印刷（%2、用紙 %3）</source>
        <translation>Printed %1 (%2, sheet %3)</translation>
    </message>
    <message>
        <source> 再発行 %1回目</source>
        <translation> reissue no. %1</translation>
    </message>
    <message>
        <source>ラベル</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>%1（%2 が決められます）</source>
        <translation>%1 (%2 may decide)</translation>
    </message>
    <message>
        <source>未分類</source>
        <translation>Unclassified</translation>
    </message>
    <message>
        <source>表示の更新待ち</source>
        <translation>Mark to be renewed</translation>
    </message>
    <message>
        <source>保管場所が足りない: %1</source>
        <translation>Place does not suffice: %1</translation>
    </message>
    <message>
        <source>同じ区分に決め直す</source>
        <translation>Decided again as it was</translation>
    </message>
    <message>
        <source>%1 に %2 が回収</source>
        <translation>collected on %1 by %2</translation>
    </message>
    <message>
        <source>未回収</source>
        <translation>Not collected</translation>
    </message>
    <message>
        <source>▲ 未回収（期限 %1 を過ぎています）</source>
        <translation>▲ Not collected (was due by %1)</translation>
    </message>
    <message>
        <source>未回収（期限 %1）</source>
        <translation>Not collected (due by %1)</translation>
    </message>
    <message>
        <source>配付</source>
        <translation>Distribution</translation>
    </message>
    <message>
        <source>%1 に配付</source>
        <translation>given out on %1</translation>
    </message>
    <message>
        <source>配付簿（%1 部、未回収 %2 部）</source>
        <translation>Distribution book (%1 copies, %2 not collected)</translation>
    </message>
    <message>
        <source>ほか %1 部は、帳票「配付簿」にあります。</source>
        <translation>%1 more copies are in the printed distribution book.</translation>
    </message>
    <message>
        <source>手引き</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>別の規程の資産です。分類を確かめてください。</source>
        <translation>An asset under another policy. Check its class.</translation>
    </message>
    <message>
        <source>変わりません</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>内容なし</source>
        <translation>nothing</translation>
    </message>
</context>
<context>
    <name>AssetsUi::AssetDialog</name>
    <message>
        <source>資産</source>
        <translation>Assets</translation>
    </message>
    <message>
        <source>この資産は見つかりません。一覧を更新して確かめてください。</source>
        <translation>This asset is not found. Refresh the list and check.</translation>
    </message>
    <message>
        <source>保存して前へ</source>
        <translation>Save and previous</translation>
    </message>
    <message>
        <source>保存して次へ</source>
        <translation>Save and next</translation>
    </message>
    <message>
        <source>一時置き(&amp;K)</source>
        <translation>Par&amp;k</translation>
    </message>
    <message>
        <source>書きかけのまま閉じます。後で一覧の上のお知らせから続けられます。</source>
        <translation>Closes it half-written. Go on later from the notice above the list.</translation>
    </message>
    <message>
        <source>資産の編集 ― %1 %2</source>
        <translation>Edit asset — %1 %2</translation>
    </message>
    <message>
        <source>保存する(&amp;S)</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>資産の登録</source>
        <translation>Register asset</translation>
    </message>
    <message>
        <source>登録する(&amp;R)</source>
        <translation>&amp;Register</translation>
    </message>
    <message>
        <source>続けて登録</source>
        <translation>Register and next</translation>
    </message>
    <message>
        <source>Ctrl+PageUp</source>
        <translation>Ctrl+PageUp</translation>
    </message>
    <message>
        <source>この台帳には規程がありません。先に規程を加えてください。</source>
        <translation>This register has no policy. Add a policy first.</translation>
    </message>
    <message>
        <source>適用規程が「%1」に変わりました。分類を確かめてください。</source>
        <translation>The applicable policy changed to &quot;%1&quot;. Check the class.</translation>
    </message>
    <message>
        <source>%1は %2 を提案します。%3</source>
        <translation>%1 proposes %2. %3</translation>
    </message>
    <message>
        <source>提案を採用</source>
        <translation>Take the proposal</translation>
    </message>
    <message>
        <source>%1 を登録しました。続けて入力してください。</source>
        <translation>%1 was registered. Go on with the next one.</translation>
    </message>
    <message>
        <source>一覧の最後です。</source>
        <translation>This is the end of the list.</translation>
    </message>
    <message>
        <source>一覧の最初です。</source>
        <translation>This is the start of the list.</translation>
    </message>
    <message>
        <source>選んだ内容を入れました。確かめてから保存してください。</source>
        <translation>What you chose was filled in. Check it and save.</translation>
    </message>
    <message>
        <source>%1 の編集: %2</source>
        <translation>Edit %1: %2</translation>
    </message>
    <message>
        <source>名称のない新しい資産</source>
        <translation>New asset without a name</translation>
    </message>
    <message>
        <source>新しい資産: %1</source>
        <translation>New asset: %1</translation>
    </message>
    <message>
        <source>複製・印刷物の登録 ― %1（元: %2）</source>
        <translation>Register a copy or printout – %1 (source: %2)</translation>
    </message>
    <message>
        <source>%1 %2 の%3として登録します。空いている項目は元から引き継ぎました。</source>
        <translation>Will be registered as %3 of %1 %2. Empty fields were taken from the source.</translation>
    </message>
    <message>
        <source>入力に戻す(&amp;Z)</source>
        <translation>Bring my entries &amp;back</translation>
    </message>
    <message>
        <source>元に戻す(&amp;Z)</source>
        <translation>Put e&amp;verything back</translation>
    </message>
    <message>
        <source>元に戻す前に入力していた内容を、もう一度入れます。</source>
        <translation>Fills in again what was typed before everything was put back.</translation>
    </message>
    <message>
        <source>この画面を開いたときの内容に、すべての欄を戻します。</source>
        <translation>Puts every field back to what it was when this form was opened.</translation>
    </message>
    <message>
        <source>開いたときから変えた欄はありません。</source>
        <translation>No field has been changed since the form was opened.</translation>
    </message>
    <message>
        <source>入力していた内容に戻しました。</source>
        <translation>What was typed is back.</translation>
    </message>
    <message>
        <source>開いたときの内容に戻しました。</source>
        <translation>Every field is as it was when the form was opened.</translation>
    </message>
    <message>
        <source>Ctrl+Enter、Ctrl+PageDown</source>
        <translation>Ctrl+Enter, Ctrl+PageDown</translation>
    </message>
    <message>
        <source>%1 を保存しました。%2</source>
        <comment>number, end of the list</comment>
        <translation>%1 was saved. %2</translation>
    </message>
</context>
<context>
    <name>AssetsUi::AssetForm</name>
    <message>
        <source>基本</source>
        <translation>Basics</translation>
    </message>
    <message>
        <source>分類と取扱制限</source>
        <translation>Class and restrictions</translation>
    </message>
    <message>
        <source>責任者</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>保管</source>
        <translation>Keeping</translation>
    </message>
    <message>
        <source>個人情報</source>
        <translation>Personal information</translation>
    </message>
    <message>
        <source>媒体</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>保存期間</source>
        <translation>Retention</translation>
    </message>
    <message>
        <source>その他</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>独自項目</source>
        <translation>Own fields</translation>
    </message>
    <message>
        <source>分類が分からないので照会する（分類照会中にする）</source>
        <translation>The class is not known: ask (state becomes &quot;class being asked&quot;)</translation>
    </message>
    <message>
        <source>照会</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>判断者</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>分類の理由</source>
        <translation>Reason of the class</translation>
    </message>
    <message>
        <source>%1の根拠</source>
        <translation>Grounds of %1</translation>
    </message>
    <message>
        <source>決まった分類は、一覧の「分類変更」で理由を付けて変えます。</source>
        <translation>A class that was decided is changed by &quot;Relabel&quot; in the list, with a reason.</translation>
    </message>
    <message>
        <source>取扱制限</source>
        <translation>Restrictions</translation>
    </message>
    <message>
        <source>「、」で区切って並べます</source>
        <translation>Separate several with &quot;、&quot;</translation>
    </message>
    <message>
        <source>（なし）</source>
        <translation>(none)</translation>
    </message>
    <message>
        <source>%1 番（今は使われていません）</source>
        <translation>No. %1 (no longer in use)</translation>
    </message>
    <message>
        <source>はい</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>%1の手引き</source>
        <translation>Guide to %1</translation>
    </message>
</context>
<context>
    <name>AssetsUi::AssetPage</name>
    <message>
        <source>情報資産</source>
        <translation>Information assets</translation>
    </message>
    <message>
        <source>番号・名称・場所などで探す</source>
        <translation>Search number, name, place …</translation>
    </message>
    <message>
        <source>まだ資産がありません。最初の 1 件を登録するか、ツールから台帳を取り込んでください。</source>
        <translation>There are no assets yet. Register the first one, or take over a ledger from the tools.</translation>
    </message>
    <message>
        <source>新規登録</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>条件に合う資産はありません。条件を減らすか、言葉を変えてください。</source>
        <translation>No asset meets the conditions. Remove some, or change the words.</translation>
    </message>
    <message>
        <source>条件をすべて消す</source>
        <translation>Remove all conditions</translation>
    </message>
    <message>
        <source>書きかけが %1 件あります。</source>
        <translation>%1 half-written forms are waiting.</translation>
    </message>
    <message>
        <source>続きを書く(&amp;K)</source>
        <translation>&amp;Keep writing</translation>
    </message>
    <message>
        <source>「%1」の資産は見つかりません。</source>
        <translation>The asset &quot;%1&quot; is not found.</translation>
    </message>
    <message>
        <source>新規(&amp;N)</source>
        <translation>&amp;New</translation>
    </message>
    <message>
        <source>編集(&amp;E)</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>分類変更(&amp;L)</source>
        <translation>Re&amp;label</translation>
    </message>
    <message>
        <source>ひな形にして新規(&amp;T)</source>
        <translation>New from &amp;template</translation>
    </message>
    <message>
        <source>廃棄を記録(&amp;D)</source>
        <translation>Record &amp;disposal</translation>
    </message>
    <message>
        <source>印刷(&amp;P)</source>
        <translation>&amp;Print</translation>
    </message>
    <message>
        <source>書き出し(&amp;X)</source>
        <translation>E&amp;xport</translation>
    </message>
    <message>
        <source>誤登録取消(&amp;V)</source>
        <translation>&amp;Void</translation>
    </message>
    <message>
        <source>この資産は、所属する組織の職員だけが扱えます。</source>
        <translation>Only staff of its own unit may handle this asset.</translation>
    </message>
    <message>
        <source>この資産は見つかりません。一覧を更新して確かめてください。</source>
        <translation>This asset is not found. Refresh the list and check.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 件の資産</source>
        <translation>%1 assets</translation>
    </message>
    <message>
        <source>誤登録取消</source>
        <translation>Void a mistaken registration</translation>
    </message>
    <message>
        <source>%1 を誤って登録したものとして取り消します。一覧・件数・帳票から外れ、履歴には残ります。
理由を書いてください。</source>
        <translation>%1 will be voided as registered by mistake. It leaves lists, counts and books and stays in the history.
Write the reason.</translation>
    </message>
    <message>
        <source>取り消す</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 を取り消しました。</source>
        <translation>%1 was voided.</translation>
    </message>
    <message>
        <source>情報資産の一覧</source>
        <translation>List of information assets</translation>
    </message>
    <message>
        <source>%1 件をコピーしました。証跡に残しました。</source>
        <translation>%1 were copied. The journal tells of it.</translation>
    </message>
    <message>
        <source>表示を更新した(&amp;U)</source>
        <translation>Label renewed(&amp;U)</translation>
    </message>
    <message>
        <source>確認済にする(&amp;K)</source>
        <translation>Confirm(&amp;K)</translation>
    </message>
    <message>
        <source>関連を外す</source>
        <translation>Remove a link</translation>
    </message>
    <message>
        <source>複製・印刷物の関連を外します。分類は今のままで、これからは元に従いません。
理由を書いてください。</source>
        <translation>Removes the link of copy or printout. The class stays as it is and no longer follows the source.
Write the reason.</translation>
    </message>
    <message>
        <source>外す</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>関連を外しました。</source>
        <translation>The link was removed.</translation>
    </message>
    <message>
        <source>%1 件の表示を更新済にしました。</source>
        <translation>Labels of %1 assets were recorded as renewed.</translation>
    </message>
    <message>
        <source>%1 件を確認済にしました。</source>
        <translation>%1 assets were confirmed.</translation>
    </message>
    <message>
        <source>%1 件まで表示しています。すべての件数は数えています…</source>
        <translation>Showing the first %1; still counting all of them…</translation>
    </message>
    <message>
        <source>印刷: %1(&amp;P)</source>
        <comment>what is printed</comment>
        <translation>&amp;Print: %1</translation>
    </message>
    <message>
        <source>書き出し: %1(&amp;X)</source>
        <comment>what is exported</comment>
        <translation>E&amp;xport: %1</translation>
    </message>
    <message>
        <source>一覧を組織や保管場所の見出しでまとめます。見出しは ← → でたたみ、開きます。</source>
        <translation>Groups the list under headings of units or places. ← → fold and unfold a heading.</translation>
    </message>
    <message>
        <source>まとめ方(&amp;G)</source>
        <translation>&amp;Grouping</translation>
    </message>
    <message>
        <source>まとめない(&amp;N)</source>
        <translation>&amp;None</translation>
    </message>
    <message>
        <source>組織ごと(&amp;U)</source>
        <translation>By &amp;unit</translation>
    </message>
    <message>
        <source>保管場所ごと(&amp;P)</source>
        <translation>By &amp;place</translation>
    </message>
    <message>
        <source>見出しをすべてたたむ(&amp;F)</source>
        <translation>&amp;Fold all headings</translation>
    </message>
    <message>
        <source>見出しをすべて開く(&amp;O)</source>
        <translation>&amp;Open all headings</translation>
    </message>
    <message>
        <source>まとめ: 組織ごと</source>
        <translation>Grouped by unit</translation>
    </message>
    <message>
        <source>まとめ: 保管場所ごと</source>
        <translation>Grouped by place</translation>
    </message>
    <message>
        <source>まとめ: なし</source>
        <translation>Not grouped</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>level, how many</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>未分類 %1</source>
        <translation>unclassified %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>axis, its levels</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>本人の数 %1</source>
        <translation>persons %1</translation>
    </message>
    <message>
        <source>件数 %1</source>
        <translation>records %1</translation>
    </message>
    <message>
        <source>名称非表示 %1 件</source>
        <translation>%1 closed</translation>
    </message>
    <message>
        <source>合計（%1）&#x3000;%2</source>
        <translation>Total (%1)  %2</translation>
    </message>
    <message>
        <source>一覧を読んでいます…</source>
        <translation>Reading the list…</translation>
    </message>
    <message>
        <source>保存する前に終わった書きかけが残っています（書きかけは全部で %1 件）。</source>
        <translation>An unfinished form is left from a program that ended before it was saved (%1 unfinished forms in all).</translation>
    </message>
    <message>
        <source>一括修正(&amp;B)…</source>
        <translation>Edit at once (&amp;B)…</translation>
    </message>
    <message>
        <source>一括修正: %1(&amp;B)…</source>
        <comment>what is edited</comment>
        <translation>Edit at once: %1 (&amp;B)…</translation>
    </message>
    <message>
        <source>一覧に資産がないので、修正するものがありません。</source>
        <translation>The list has no assets, so there is nothing to edit.</translation>
    </message>
    <message>
        <source>媒体に入れる(&amp;M)…</source>
        <translation>Put on &amp;medium…</translation>
    </message>
    <message>
        <source>一括分類変更(&amp;C)…</source>
        <translation>Change &amp;classes…</translation>
    </message>
    <message>
        <source>一括分類変更: %1(&amp;C)…</source>
        <comment>what is relabelled</comment>
        <translation>Change &amp;classes: %1…</translation>
    </message>
    <message>
        <source>ラベル(&amp;J)</source>
        <translation>Labels (&amp;J)</translation>
    </message>
    <message>
        <source>ラベル: %1(&amp;J)</source>
        <comment>what labels are printed of</comment>
        <translation>Labels: %1 (&amp;J)</translation>
    </message>
    <message>
        <source>一覧に資産がないので、分類を変えるものがありません。</source>
        <translation>The list has no assets, so there is no class to change.</translation>
    </message>
    <message>
        <source>貼り替え(&amp;W)…</source>
        <translation>Relabelling &amp;worklist…</translation>
    </message>
    <message>
        <source>貼付済み(&amp;G)…</source>
        <translation>Labels in place (&amp;G)…</translation>
    </message>
    <message>
        <source>貼付済み: %1(&amp;G)…</source>
        <comment>what is said to bear its label</comment>
        <translation>Labels in place: %1 (&amp;G)…</translation>
    </message>
    <message>
        <source>一覧に資産がないので、貼付済みにするものがありません。</source>
        <translation>The list has no assets, so there is nothing to mark.</translation>
    </message>
    <message>
        <source>表示の文字をコピー(&amp;S)…</source>
        <translation>Copy label text (&amp;S)…</translation>
    </message>
    <message>
        <source>ファイル名、属性、ヘッダーなどに書く文字をクリップボードに入れます。</source>
        <translation>Puts what is written in file names, properties, headers and so on onto the clipboard.</translation>
    </message>
    <message>
        <source>その他(&amp;Z)</source>
        <translation>More (&amp;Z)</translation>
    </message>
    <message>
        <source>ラベル・表示(&amp;Q)</source>
        <translation>Labels (&amp;Q)</translation>
    </message>
</context>
<context>
    <name>AssetsUi::AssetTableModel</name>
    <message>
        <source>（なし）</source>
        <translation>(none)</translation>
    </message>
</context>
<context>
    <name>AssetsUi::ChecklistPopup</name>
    <message>
        <source>閉じる</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <comment>value, how many have it</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>AssetsUi::CollectDialog</name>
    <message>
        <source>複製を回収</source>
        <translation>Collect copies</translation>
    </message>
    <message>
        <source>回収する(&amp;R)</source>
        <translation>&amp;Record the return</translation>
    </message>
    <message>
        <source>まだ回収していない複製</source>
        <translation>Copies not collected yet</translation>
    </message>
    <message>
        <source>%1&#x3000;%2&#x3000;%3</source>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1&#x3000;▲ 期限 %2</source>
        <translation>%1 ▲ due by %2</translation>
    </message>
    <message>
        <source>%1 に配付</source>
        <translation>given out on %1</translation>
    </message>
    <message>
        <source>回収したもの(&amp;C)</source>
        <translation>&amp;Copies collected</translation>
    </message>
    <message>
        <source>Space で付け外しします。</source>
        <translation>Space ticks and unticks.</translation>
    </message>
    <message>
        <source>すべて選ぶ(&amp;A)</source>
        <translation>Choose &amp;all</translation>
    </message>
    <message>
        <source>回収日(&amp;D)</source>
        <translation>Collected on (&amp;D)</translation>
    </message>
    <message>
        <source>回収した者(&amp;B)</source>
        <translation>Collected &amp;by</translation>
    </message>
    <message>
        <source>備考(&amp;M)</source>
        <translation>Re&amp;marks</translation>
    </message>
    <message>
        <source>回収した複製を選んでください。</source>
        <translation>Choose the copies that were collected.</translation>
    </message>
    <message>
        <source>%1 部の回収を記録しました。</source>
        <translation>The return of %1 copies was recorded.</translation>
    </message>
</context>
<context>
    <name>AssetsUi::ConditionDialog</name>
    <message>
        <source>詳しい条件</source>
        <translation>Detailed conditions</translation>
    </message>
    <message>
        <source>絞り込む(&amp;F)</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>Ctrl+Enter でも絞り込みます。</source>
        <translation>Ctrl+Enter filters too.</translation>
    </message>
    <message>
        <source>キャンセル</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>まだ値の入っていない条件があります。</source>
        <translation>A condition still has no value.</translation>
    </message>
    <message>
        <source>条件はありません。</source>
        <translation>There are no conditions.</translation>
    </message>
    <message>
        <source>数えています…</source>
        <translation>Counting…</translation>
    </message>
    <message>
        <source>%1 件中 %2 件が残ります。</source>
        <comment>all, left</comment>
        <translation>%2 of %1 are left.</translation>
    </message>
</context>
<context>
    <name>AssetsUi::ConditionGroupBox</name>
    <message>
        <source>すべて満たすもの</source>
        <translation>All of these</translation>
    </message>
    <message>
        <source>どれかを満たすもの</source>
        <translation>Any of these</translation>
    </message>
    <message>
        <source>すべて満たすものを除く</source>
        <translation>Not all of these</translation>
    </message>
    <message>
        <source>どれかを満たすものを除く</source>
        <translation>None of these</translation>
    </message>
    <message>
        <source>条件のつなぎ方</source>
        <translation>How conditions are joined</translation>
    </message>
    <message>
        <source>＋条件(&amp;A)</source>
        <translation>&amp;Add condition</translation>
    </message>
    <message>
        <source>＋条件</source>
        <translation>Add condition</translation>
    </message>
    <message>
        <source>＋まとまり(&amp;G)</source>
        <translation>Add &amp;group</translation>
    </message>
    <message>
        <source>＋まとまり</source>
        <translation>Add group</translation>
    </message>
    <message>
        <source>かっこに入れる条件のまとまりを加えます。</source>
        <translation>Adds a group of conditions, as in brackets.</translation>
    </message>
    <message>
        <source>このまとまりを取り除きます。</source>
        <translation>Removes this group.</translation>
    </message>
</context>
<context>
    <name>AssetsUi::ConditionRow</name>
    <message>
        <source>項目</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>比べ方</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>この条件を取り除きます。</source>
        <translation>Removes this condition.</translation>
    </message>
    <message>
        <source>である</source>
        <translation>is</translation>
    </message>
    <message>
        <source>でない</source>
        <translation>is not</translation>
    </message>
    <message>
        <source>を含む</source>
        <translation>contains</translation>
    </message>
    <message>
        <source>を含まない</source>
        <translation>does not contain</translation>
    </message>
    <message>
        <source>以後</source>
        <translation>or later</translation>
    </message>
    <message>
        <source>以上</source>
        <translation>or more</translation>
    </message>
    <message>
        <source>以後でない</source>
        <translation>not that or later</translation>
    </message>
    <message>
        <source>以上でない</source>
        <translation>not that or more</translation>
    </message>
    <message>
        <source>以前</source>
        <translation>or earlier</translation>
    </message>
    <message>
        <source>以下</source>
        <translation>or less</translation>
    </message>
    <message>
        <source>以前でない</source>
        <translation>not that or earlier</translation>
    </message>
    <message>
        <source>以下でない</source>
        <translation>not that or less</translation>
    </message>
    <message>
        <source>の範囲</source>
        <translation>in this range</translation>
    </message>
    <message>
        <source>の範囲でない</source>
        <translation>not in this range</translation>
    </message>
    <message>
        <source>が空である</source>
        <translation>is empty</translation>
    </message>
    <message>
        <source>が空でない</source>
        <translation>is not empty</translation>
    </message>
    <message>
        <source>から</source>
        <translation>to</translation>
    </message>
    <message>
        <source>値 %1</source>
        <translation>Value %1</translation>
    </message>
    <message>
        <source>値</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>有</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>無</source>
        <translation>No</translation>
    </message>
    <message>
        <source>%1と比べる値を入れてください。</source>
        <translation>Enter the value to compare %1 with.</translation>
    </message>
</context>
<context>
    <name>AssetsUi::DetailPane</name>
    <message>
        <source>一覧で資産を選ぶと、ここに内容を表示します。</source>
        <translation>Choose an asset in the list to see what it is.</translation>
    </message>
    <message>
        <source>選んだ資産の詳細</source>
        <translation>Detail of the chosen asset</translation>
    </message>
    <message>
        <source>概要</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>分類</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>履歴</source>
        <translation>History</translation>
    </message>
    <message>
        <source>%1 · 移行</source>
        <translation>%1 · migrated</translation>
    </message>
    <message>
        <source>格納・複製</source>
        <translation>Stored and copied</translation>
    </message>
    <message>
        <source>複製・印刷物を登録…</source>
        <translation>Register a copy or printout…</translation>
    </message>
    <message>
        <source>印刷・出力したもの</source>
        <translation>Printed or output</translation>
    </message>
    <message>
        <source>複製</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>バックアップ</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>抜粋・加工したもの</source>
        <translation>Excerpt or processed</translation>
    </message>
    <message>
        <source>関連を付ける…</source>
        <translation>Add a link…</translation>
    </message>
    <message>
        <source>表示を更新した</source>
        <translation>Label renewed</translation>
    </message>
    <message>
        <source>貼り替えた日を今日として、表示の更新待ちから外します。</source>
        <translation>Records today as the day of the new label and takes the asset off the list.</translation>
    </message>
    <message>
        <source>配付…</source>
        <translation>Distribute…</translation>
    </message>
    <message>
        <source>番号を付けた複製を配り、配付簿に載せます。</source>
        <translation>Gives out numbered copies and enters them in the distribution book.</translation>
    </message>
    <message>
        <source>回収…</source>
        <translation>Collect…</translation>
    </message>
    <message>
        <source>配付した複製が戻った日と、受け取った者を記録します。</source>
        <translation>Records when copies that were given out came back, and who took them.</translation>
    </message>
</context>
<context>
    <name>AssetsUi::DistributeDialog</name>
    <message>
        <source>複製を配付</source>
        <translation>Distribute copies</translation>
    </message>
    <message>
        <source>配付する(&amp;R)</source>
        <translation>Dist&amp;ribute</translation>
    </message>
    <message>
        <source>この資産は見つかりません。一覧を更新して確かめてください。</source>
        <translation>This asset cannot be found. Refresh the list and check.</translation>
    </message>
    <message>
        <source>%1&#x3000;%2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>元の資産</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>配付するもの(&amp;K)</source>
        <translation>What is given out (&amp;K)</translation>
    </message>
    <message>
        <source>配付先(&amp;T)</source>
        <translation>Recipien&amp;ts</translation>
    </message>
    <message>
        <source>一行に一人（一部署）。上から順に番号が付きます。</source>
        <translation>One person or section to a line. Numbers are given from the top.</translation>
    </message>
    <message>
        <source>部数(&amp;N)</source>
        <translation>&amp;Number of copies</translation>
    </message>
    <message>
        <source>配付先が一つのときだけ。空ければ配付先ごとに 1 部です。</source>
        <translation>Only with one recipient. Empty: one copy for each recipient.</translation>
    </message>
    <message>
        <source>配付日(&amp;D)</source>
        <translation>Given out on (&amp;D)</translation>
    </message>
    <message>
        <source>回収期限(&amp;L)</source>
        <translation>Due back by (&amp;L)</translation>
    </message>
    <message>
        <source>理由(&amp;W)</source>
        <translation>Reason (&amp;W)</translation>
    </message>
    <message>
        <source>影響</source>
        <translation>What follows</translation>
    </message>
    <message>
        <source>%1 部を配付簿に載せました。</source>
        <translation>%1 copies were entered in the distribution book.</translation>
    </message>
</context>
<context>
    <name>AssetsUi::FilterBar</name>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>未分類のもの</source>
        <translation>Unclassified ones</translation>
    </message>
    <message>
        <source>状態…</source>
        <translation>State…</translation>
    </message>
    <message>
        <source>個人情報…</source>
        <translation>Personal information…</translation>
    </message>
    <message>
        <source>満了日（まで）…</source>
        <translation>Expires by…</translation>
    </message>
    <message>
        <source>移行したもの</source>
        <translation>Migrated ones</translation>
    </message>
    <message>
        <source>%1 ほか %2</source>
        <translation>%1 and %2 more</translation>
    </message>
    <message>
        <source>未分類</source>
        <translation>Unclassified</translation>
    </message>
    <message>
        <source>空欄</source>
        <translation>Empty</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>condition</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>満了日: %1まで</source>
        <translation>Expires by %1</translation>
    </message>
    <message>
        <source>移行でないもの</source>
        <translation>Not migrated</translation>
    </message>
    <message>
        <source>保管場所: %1</source>
        <translation>Place: %1</translation>
    </message>
    <message>
        <source>取込: %1 回目のもの</source>
        <translation>Takeover: no. %1</translation>
    </message>
    <message>
        <source>選んだ %1 件</source>
        <translation>Selected %1</translation>
    </message>
    <message>
        <source>%1（廃止）</source>
        <translation>%1 (closed)</translation>
    </message>
    <message>
        <source>%1を選ぶと、その下も含みます</source>
        <translation>Choosing %1 includes those below</translation>
    </message>
    <message>
        <source>有</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>無</source>
        <translation>No</translation>
    </message>
    <message>
        <source>満了日で絞り込む</source>
        <translation>Filter by expiry</translation>
    </message>
    <message>
        <source>この日までに満了するもの（例: R9.3.31、2027/3/31）</source>
        <translation>Expiring by this day (e.g. R9.3.31, 2027/3/31)</translation>
    </message>
    <message>
        <source>絞り込む</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>「%1」は日付として読めません。</source>
        <translation>&quot;%1&quot; cannot be read as a date.</translation>
    </message>
    <message>
        <source>表示の更新待ち</source>
        <translation>Label due</translation>
    </message>
    <message>
        <source>未確認（この日から）…</source>
        <translation>Unconfirmed (since a day)…</translation>
    </message>
    <message>
        <source>未確認: %1から</source>
        <translation>Unconfirmed: since %1</translation>
    </message>
    <message>
        <source>未確認で絞り込む</source>
        <translation>Filter by unconfirmed</translation>
    </message>
    <message>
        <source>この日から一度も確認していないもの（例: R8.4.1、2026/4/1）</source>
        <translation>Not once confirmed since this day (e.g. R8.4.1, 2026/4/1)</translation>
    </message>
    <message>
        <source>詳しい条件(&amp;D)…</source>
        <translation>&amp;Detailed conditions…</translation>
    </message>
    <message>
        <source>同じ名称で分類が違うもの</source>
        <translation>Same name, other class</translation>
    </message>
</context>
<context>
    <name>AssetsUi::FormPane</name>
    <message>
        <source>項目のまとまり</source>
        <translation>Groups of fields</translation>
    </message>
    <message>
        <source>選ぶと、そのまとまりに移ります（Alt+数字）。</source>
        <translation>Moves to the chosen group (Alt+digit).</translation>
    </message>
    <message>
        <source>この分類でできること・できないこと</source>
        <translation>What this class allows and forbids</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number, group</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1  ▲ 要確認</source>
        <translation>%1  ▲ check</translation>
    </message>
    <message>
        <source>この変更で起こること</source>
        <translation>What this change brings about</translation>
    </message>
    <message>
        <source>似た資産とその分類</source>
        <translation>Similar assets and their classes</translation>
    </message>
    <message>
        <source>%1（同じ組織）</source>
        <translation>%1 (same unit)</translation>
    </message>
</context>
<context>
    <name>AssetsUi::GuideDialog</name>
    <message>
        <source>分類の手引き ― %1</source>
        <translation>Guide to the class — %1</translation>
    </message>
    <message>
        <source>はい(&amp;Y)</source>
        <translation>&amp;Yes</translation>
    </message>
    <message>
        <source>いいえ(&amp;N)</source>
        <translation>&amp;No</translation>
    </message>
    <message>
        <source>わからない(&amp;U)</source>
        <translation>&amp;Unsure</translation>
    </message>
    <message>
        <source>この分類にする(&amp;T)</source>
        <translation>&amp;Take this class</translation>
    </message>
    <message>
        <source>分類を照会する(&amp;A)</source>
        <translation>&amp;Ask about the class</translation>
    </message>
    <message>
        <source>戻る(&amp;B)</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>閉じる</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>質問 %1</source>
        <translation>Question %1</translation>
    </message>
    <message>
        <source>要旨です。条文: %1</source>
        <translation>Summary. Clause: %1</translation>
    </message>
    <message>
        <source>わからないときの提案</source>
        <translation>Proposal when unsure</translation>
    </message>
    <message>
        <source>手引きの提案</source>
        <translation>Proposal of the guide</translation>
    </message>
    <message>
        <source>根拠: %1</source>
        <translation>Ground: %1</translation>
    </message>
    <message>
        <source>ここまでの答えで残る区分のうち、最も高いものを提案します。</source>
        <translation>Proposes the highest of the levels that the answers so far leave open.</translation>
    </message>
    <message>
        <source>「分類を照会する」と、%1に判断を求めます。答えが出るまでは、最も高い区分として扱います。</source>
        <translation>&quot;Ask about the class&quot; asks %1 to decide. Until the answer comes it is handled as the highest level.</translation>
    </message>
    <message>
        <source>決める人</source>
        <translation>who decides</translation>
    </message>
    <message>
        <source>これまでの答え</source>
        <translation>Answers so far</translation>
    </message>
</context>
<context>
    <name>AssetsUi::LevelBox</name>
    <message>
        <source>未分類（あとで決める）</source>
        <translation>Unclassified (decide later)</translation>
    </message>
    <message>
        <source>%1: 未分類（あとで決める）</source>
        <translation>%1: unclassified (decide later)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>要旨です。条文は括弧の中を押すと開きます。</source>
        <translation>This is a summary. Press what is in brackets to open the clause.</translation>
    </message>
    <message>
        <source>根拠（1 つ以上、必須）</source>
        <translation>Grounds (one or more, required)</translation>
    </message>
    <message>
        <source>根拠（当てはまるもの）</source>
        <translation>Grounds (those that apply)</translation>
    </message>
    <message>
        <source>根拠 %1</source>
        <translation>Ground %1</translation>
    </message>
    <message>
        <source>手引き…</source>
        <translation>Guide…</translation>
    </message>
    <message>
        <source>はい・いいえの質問に答えると、規程の基準に当たる区分を提案します。</source>
        <translation>Answers to yes-or-no questions lead to the level whose criteria apply.</translation>
    </message>
    <message>
        <source>%1の手引き</source>
        <translation>Guide to %1</translation>
    </message>
    <message>
        <source>手引きの提案: %1（答え %2 件）</source>
        <translation>Guide proposes: %1 (%2 answers)</translation>
    </message>
</context>
<context>
    <name>AssetsUi::LevelChoice</name>
    <message>
        <source>（変えない）</source>
        <translation>(leave as is)</translation>
    </message>
    <message>
        <source>%1に戻す</source>
        <translation>Back to %1</translation>
    </message>
    <message>
        <source>未分類</source>
        <translation>Unclassified</translation>
    </message>
</context>
<context>
    <name>AssetsUi::LinkDialog</name>
    <message>
        <source>関連を付ける</source>
        <translation>Add a link</translation>
    </message>
    <message>
        <source>関連を付ける(&amp;R)</source>
        <translation>Add a link(&amp;R)</translation>
    </message>
    <message>
        <source>この資産は見つかりません。一覧を更新して確かめてください。</source>
        <translation>This asset is not found. Refresh the list and check.</translation>
    </message>
    <message>
        <source>この関連で変わる分類はありません。</source>
        <translation>No class changes through this link.</translation>
    </message>
    <message>
        <source>%1&#x3000;%2</source>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message>
        <source>この資産は</source>
        <translation>This asset is</translation>
    </message>
    <message>
        <source>元の番号(&amp;N)</source>
        <translation>&amp;Number of the source</translation>
    </message>
    <message>
        <source>複製・印刷などの元になった資産の番号</source>
        <translation>Number of the asset that this was copied or printed from</translation>
    </message>
    <message>
        <source>元から見て(&amp;K)</source>
        <translation>&amp;Kind, seen from the source</translation>
    </message>
    <message>
        <source>理由(&amp;W)</source>
        <translation>Reason(&amp;W)</translation>
    </message>
    <message>
        <source>影響</source>
        <translation>What follows</translation>
    </message>
    <message>
        <source>「%1」の資産はありません。</source>
        <translation>There is no asset “%1”.</translation>
    </message>
</context>
<context>
    <name>AssetsUi::ManyEditDialog</name>
    <message>
        <source>一括修正</source>
        <translation>Edit at once</translation>
    </message>
    <message>
        <source>変更の内容を調べています… %1 件</source>
        <translation>Looking up what changes… %1</translation>
    </message>
    <message>
        <source>対象: %1。選んだ項目を、対象のすべてで同じ値にします。分類・番号はここでは変えられません。</source>
        <translation>On: %1. The chosen fields get the same value in all of them. Class and number cannot be changed here.</translation>
    </message>
    <message>
        <source>直す項目(&amp;F)</source>
        <translation>&amp;Field to edit</translation>
    </message>
    <message>
        <source>直す項目</source>
        <translation>Field to edit</translation>
    </message>
    <message>
        <source>項目を加える(&amp;A)</source>
        <translation>&amp;Add field</translation>
    </message>
    <message>
        <source>変更の内容</source>
        <translation>What changes</translation>
    </message>
    <message>
        <source>一件でもできないものがあれば、何も変更しない(&amp;O)</source>
        <translation>Change nothing if &amp;one of them cannot be changed</translation>
    </message>
    <message>
        <source>直す項目を加えてください。</source>
        <translation>Add a field to edit.</translation>
    </message>
    <message>
        <source>変更の内容を調べています…</source>
        <translation>Looking up what changes…</translation>
    </message>
    <message>
        <source>値を入力すると、変更の内容を示します。</source>
        <translation>Enter a value to see what changes.</translation>
    </message>
    <message>
        <source>値を読めない項目があります。</source>
        <translation>A value cannot be read.</translation>
    </message>
    <message>
        <source>変更になるものはありません。</source>
        <translation>Nothing would change.</translation>
    </message>
    <message>
        <source>この組に入る資産はありません。</source>
        <translation>No asset is in this group.</translation>
    </message>
    <message>
        <source>理由を書くと、この指摘のある資産も変更します。</source>
        <translation>With a reason, the assets with this finding are changed as well.</translation>
    </message>
    <message>
        <source>変更 %1 件</source>
        <translation>%1 change</translation>
    </message>
    <message>
        <source>変更</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>変更なし %1 件</source>
        <translation>%1 the same</translation>
    </message>
    <message>
        <source>変更なし</source>
        <translation>The same</translation>
    </message>
    <message>
        <source>できない %1 件</source>
        <translation>%1 cannot</translation>
    </message>
    <message>
        <source>できない</source>
        <translation>Cannot</translation>
    </message>
    <message>
        <source>%1 件を修正(&amp;R)</source>
        <translation>Edit %1 (&amp;R)</translation>
    </message>
    <message>
        <source>修正(&amp;R)</source>
        <translation>Edit (&amp;R)</translation>
    </message>
    <message>
        <source>できないものがあるので、何も変更しません。</source>
        <translation>Nothing is changed, because some cannot be.</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>変更になるものがまだ分かりません。調べ終わってから、もう一度押してください。</source>
        <translation>What changes is not known yet. Press again when it has been looked up.</translation>
    </message>
    <message>
        <source>一括修正中</source>
        <translation>Editing</translation>
    </message>
    <message>
        <source>%1 件を修正しました。Ctrl+Z で取り消せます。</source>
        <translation>%1 edited. Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>ほかの人が先に %1 を変更したので、何も変更していません。今の内容で調べ直します。確かめて、もう一度押してください。</source>
        <translation>Somebody else changed %1 first, so nothing was changed. It is being looked up again; check and press again.</translation>
    </message>
</context>
<context>
    <name>AssetsUi::ManyEditFields</name>
    <message>
        <source>空にする</source>
        <translation>Empty it</translation>
    </message>
    <message>
        <source>%1を空にする</source>
        <translation>Empty %1</translation>
    </message>
    <message>
        <source>外す</source>
        <translation>Take out</translation>
    </message>
    <message>
        <source>%1を外す</source>
        <translation>Take out %1</translation>
    </message>
    <message>
        <source>値を入力してください。</source>
        <translation>Enter a value.</translation>
    </message>
    <message>
        <source>値を入力するか、「空にする」を選んでください。</source>
        <translation>Enter a value or choose “Empty it”.</translation>
    </message>
</context>
<context>
    <name>AssetsUi::ManyEditModel</name>
    <message>
        <source>番号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>項目</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>変更前</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>変更後</source>
        <translation>After</translation>
    </message>
    <message>
        <source>できない理由</source>
        <translation>Why it cannot be changed</translation>
    </message>
</context>
<context>
    <name>AssetsUi::RelabelDialog</name>
    <message>
        <source>分類変更</source>
        <translation>Relabelling</translation>
    </message>
    <message>
        <source>変更する(&amp;R)</source>
        <translation>&amp;Relabel</translation>
    </message>
    <message>
        <source>この資産は見つかりません。一覧を更新して確かめてください。</source>
        <translation>This asset is not found. Refresh the list and check.</translation>
    </message>
    <message>
        <source>%1（%2 第%3版）</source>
        <translation>%1 (%2 version %3)</translation>
    </message>
    <message>
        <source>%1&#x3000;%2</source>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message>
        <source>対象</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>現在</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>理由(&amp;W)</source>
        <translation>Reason(&amp;W)</translation>
    </message>
    <message>
        <source>何がどう変わったので分類を変えるのかを書きます。証跡に残ります。</source>
        <translation>Write what has changed and why the class changes. It stays in the journal.</translation>
    </message>
    <message>
        <source>適用日(&amp;D)</source>
        <translation>Effective on(&amp;D)</translation>
    </message>
    <message>
        <source>判断者(&amp;B)</source>
        <translation>Decided &amp;by</translation>
    </message>
    <message>
        <source>役職または氏名</source>
        <translation>Post or name</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>取扱制限が加わる: %1</source>
        <translation>Restriction added: %1</translation>
    </message>
    <message>
        <source>取扱制限がなくなる: %1</source>
        <translation>Restriction gone: %1</translation>
    </message>
    <message>
        <source>分類が変わっていません。新しい区分を選んでください。</source>
        <translation>The class has not changed. Choose a new level.</translation>
    </message>
    <message>
        <source>ほかの人が先にこの資産を変更しました。今の分類は %1 です。内容を確かめて、もう一度「変更する」を押してください。</source>
        <translation>Somebody else changed this asset first. Its class is now %1. Check it and press &quot;Relabel&quot; again.</translation>
    </message>
    <message>
        <source>空けておくと、下の「理由」と同じになります。</source>
        <translation>Left empty, it is the same as the &quot;Reason&quot; below.</translation>
    </message>
    <message>
        <source>%1 の分類変更</source>
        <translation>Relabelling of %1</translation>
    </message>
    <message>
        <source>前に書きかけた内容を入れました。確かめてから「変更する」を押してください。</source>
        <translation>What you were writing before was put in. Check it, then press “Relabel”.</translation>
    </message>
    <message>
        <source>分類が分からなくなったので照会する（分類照会中にする）</source>
        <translation>The class has become doubtful: ask about it</translation>
    </message>
    <message>
        <source>照会</source>
        <translation>Inquiry</translation>
    </message>
</context>
<context>
    <name>AssetsUi::RelabelManyDialog</name>
    <message>
        <source>一括分類変更</source>
        <translation>Change classes</translation>
    </message>
    <message>
        <source>対象: %1</source>
        <translation>For: %1</translation>
    </message>
    <message>
        <source>再分類の一覧のうち、新しい版の案が一つに決まっているものを、案のとおりに決めます。ほかは「一件ずつ決める」に出ます。</source>
        <translation>Decides what waits to be classified again as the new version proposes it, where it proposes one class. The rest is under “One by one”.</translation>
    </message>
    <message>
        <source>変更の内容を調べています… %1 件</source>
        <translation>Looking at what would change… %1</translation>
    </message>
    <message>
        <source>分類の一覧を開く</source>
        <translation>Open a list of classes</translation>
    </message>
    <message>
        <source>一覧 (*.xlsx *.csv *.tsv *.txt)</source>
        <translation>Lists (*.xlsx *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>すべてのファイル (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>変更の内容を調べています…</source>
        <translation>Looking at what would change…</translation>
    </message>
    <message>
        <source>一覧を貼り付けるか、ファイルを開いてください。</source>
        <translation>Paste a list or open a file.</translation>
    </message>
    <message>
        <source>新しい区分を選んでください。</source>
        <translation>Choose a new level.</translation>
    </message>
    <message>
        <source>一覧に誤りが %1 件あります。直すまで、何も変更しません。</source>
        <translation>The list has %1 mistakes. Nothing is changed until they are mended.</translation>
    </message>
    <message>
        <source>変更になるものはありません。</source>
        <translation>Nothing would change.</translation>
    </message>
    <message>
        <source>この組に入るものはありません。</source>
        <translation>Nothing is in this group.</translation>
    </message>
    <message>
        <source>理由を書くと、この指摘のある資産も変更します。</source>
        <translation>Write a reason, and the assets of this finding are changed too.</translation>
    </message>
    <message>
        <source>変更</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>複製</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>変更なし</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>できない</source>
        <translation>Not possible</translation>
    </message>
    <message>
        <source>一件ずつ決める</source>
        <translation>One by one</translation>
    </message>
    <message>
        <source>誤り</source>
        <translation>Mistakes</translation>
    </message>
    <message>
        <source>%1 %2 件</source>
        <comment>title of a tab, count</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 件の分類を変更(&amp;R)</source>
        <translation>Change %1 classes (&amp;R)</translation>
    </message>
    <message>
        <source>分類を変更(&amp;R)</source>
        <translation>Change the class (&amp;R)</translation>
    </message>
    <message>
        <source>できないものがあるので、何も変更しません。</source>
        <translation>Some are not possible, so nothing is changed.</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>変更になるものがまだ分かりません。調べ終わってから、もう一度押してください。</source>
        <translation>It is not known yet what would change. Wait until it is, and press again.</translation>
    </message>
    <message>
        <source>分類変更中</source>
        <translation>Changing classes</translation>
    </message>
    <message>
        <source>%1 件の分類を変え、複製 %2 件も上げました。Ctrl+Z で取り消せます。</source>
        <translation>Changed %1 classes and raised %2 copies. Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>%1 件の分類を変えました。Ctrl+Z で取り消せます。</source>
        <translation>Changed %1 classes. Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>ほかの人が先に %1 を変更したので、何も変更していません。今の内容で調べ直します。確かめて、もう一度押してください。</source>
        <translation>Somebody else changed %1 first, so nothing was changed. It is looked at again as it is now. Check it and press again.</translation>
    </message>
    <message>
        <source>分類の決め方</source>
        <translation>How the class is decided</translation>
    </message>
    <message>
        <source>選んだものを同じ分類に(&amp;S)</source>
        <translation>&amp;Same class for the chosen ones</translation>
    </message>
    <message>
        <source>一覧から(&amp;I)</source>
        <translation>From a l&amp;ist</translation>
    </message>
    <message>
        <source>Excel から「番号・分類・理由」の列を写して、ここに貼り付けます。</source>
        <translation>Copy the columns number, class and reason from a spreadsheet and paste them here.</translation>
    </message>
    <message>
        <source>一覧(&amp;P)</source>
        <translation>List (&amp;P)</translation>
    </message>
    <message>
        <source>見出しは「番号」と、分類の軸の名前か、まとめて「分類」。「理由」の列があれば、その行の理由になります。</source>
        <translation>Headings: 番号 (number), and the names of the axes or 分類 (class) for all of them. A column 理由 (reason) holds for its line.</translation>
    </message>
    <message>
        <source>ファイルを開く(&amp;O)…</source>
        <translation>&amp;Open a file…</translation>
    </message>
    <message>
        <source>理由(&amp;W)</source>
        <translation>Reason (&amp;W)</translation>
    </message>
    <message>
        <source>何がどう変わったので分類を変えるのかを書きます。一件ずつの証跡に残ります。</source>
        <translation>What has changed so that the class changes. It stays in the history of each asset.</translation>
    </message>
    <message>
        <source>適用日(&amp;D)</source>
        <translation>Effective on (&amp;D)</translation>
    </message>
    <message>
        <source>判断者(&amp;B)</source>
        <translation>Decided by (&amp;B)</translation>
    </message>
    <message>
        <source>変更の内容</source>
        <translation>What changes</translation>
    </message>
    <message>
        <source>一件でもできないものがあれば、何も変更しない(&amp;A)</source>
        <translation>Change nothing if one of them is not possible (&amp;A)</translation>
    </message>
    <message>
        <source>新しい区分か、取扱制限を選んでください。</source>
        <translation>Choose a new level or handling restrictions.</translation>
    </message>
    <message>
        <source>媒体・機器</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>表示の更新</source>
        <translation>Marks to renew</translation>
    </message>
    <message>
        <source>保管場所</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>取扱制限も決める(&amp;T)</source>
        <translation>Decide handling restrictions &amp;too</translation>
    </message>
    <message>
        <source>外したもの・加えたものを、選んだ資産すべてで同じにします。選ばない軸の区分が求める制限は、そのままです。</source>
        <translation>What is lifted and added becomes the same for all chosen assets. Restrictions that the levels of the other axes ask for stay.</translation>
    </message>
</context>
<context>
    <name>AssetsUi::RelabelManyModel</name>
    <message>
        <source>行</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>列</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>誤り</source>
        <translation>Mistakes</translation>
    </message>
    <message>
        <source>番号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>変更前</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>変更後</source>
        <translation>After</translation>
    </message>
    <message>
        <source>元の資産</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>影響</source>
        <translation>What follows</translation>
    </message>
    <message>
        <source>できない理由</source>
        <translation>Why not</translation>
    </message>
    <message>
        <source>前の版での分類</source>
        <translation>Class under the former version</translation>
    </message>
    <message>
        <source>新しい版での案</source>
        <translation>Proposed by the new version</translation>
    </message>
    <message>
        <source>保管場所</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>足りないこと</source>
        <translation>What is missing</translation>
    </message>
</context>
<context>
    <name>AssetsUi::RestrictionBox</name>
    <message>
        <source>分類を選ぶと、規程が求める取扱制限がここに並びます。</source>
        <translation>Choose a class to see the restrictions the policy asks for.</translation>
    </message>
    <message>
        <source>ほかに加える取扱制限（「、」で区切る）</source>
        <translation>Further restrictions (separate with &quot;、&quot;)</translation>
    </message>
    <message>
        <source>ほかに加える取扱制限</source>
        <translation>Further restrictions</translation>
    </message>
    <message>
        <source>外した・加えた理由</source>
        <translation>Why removed or added</translation>
    </message>
    <message>
        <source>取扱制限を変える理由</source>
        <translation>Reason for changing the restrictions</translation>
    </message>
    <message>
        <source>この分類が求める取扱制限です。外すときは理由を書いてください。</source>
        <translation>These are the restrictions this class asks for. To remove one, write a reason.</translation>
    </message>
</context>
<context>
    <name>AssetsUi::SearchMenu</name>
    <message>
        <source>保存した検索</source>
        <translation>Saved searches</translation>
    </message>
    <message>
        <source>検索: %1（変更あり）</source>
        <translation>Search: %1 (changed)</translation>
    </message>
    <message>
        <source>検索: %1</source>
        <translation>Search: %1</translation>
    </message>
    <message>
        <source>条件・並び順・まとめ方に名前を付けて、この台帳に残します。</source>
        <translation>Keeps conditions, order and grouping in this register under a name.</translation>
    </message>
    <message>
        <source>「%1」を選んだあとで条件などを変えました。</source>
        <translation>Something was changed since &quot;%1&quot; was chosen.</translation>
    </message>
    <message>
        <source>「%1」のとおりに表示しています。</source>
        <translation>Shown as &quot;%1&quot; says.</translation>
    </message>
    <message>
        <source>まだ保存した検索はありません</source>
        <translation>No saved searches yet</translation>
    </message>
    <message>
        <source>今の条件に名前を付けて保存(&amp;S)…</source>
        <translation>&amp;Save the present conditions as…</translation>
    </message>
    <message>
        <source>変更を「%1」に保存(&amp;U)</source>
        <translation>&amp;Update &quot;%1&quot;</translation>
    </message>
    <message>
        <source>選んだ検索</source>
        <translation>the chosen search</translation>
    </message>
    <message>
        <source>名前を変える(&amp;R)…</source>
        <translation>&amp;Rename…</translation>
    </message>
    <message>
        <source>取り除く(&amp;D)…</source>
        <translation>&amp;Remove…</translation>
    </message>
    <message>
        <source>検索を保存</source>
        <translation>Save search</translation>
    </message>
    <message>
        <source>この条件・並び順・まとめ方の名前</source>
        <translation>Name for these conditions, order and grouping</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>「%1」は既にあります。今の条件で置き換えますか。</source>
        <translation>&quot;%1&quot; is already there. Replace it with the present conditions?</translation>
    </message>
    <message>
        <source>置き換える</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>キャンセル</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>検索「%1」を保存しました。</source>
        <translation>Saved the search &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>保存した検索の名前</source>
        <translation>Name of the saved search</translation>
    </message>
    <message>
        <source>新しい名前</source>
        <translation>New name</translation>
    </message>
    <message>
        <source>変える</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>検索の名前を「%1」に変えました。</source>
        <translation>Renamed the search to &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>保存した検索を取り除く</source>
        <translation>Remove saved search</translation>
    </message>
    <message>
        <source>「%1」を取り除きますか。資産はそのままです。この台帳を使うほかの人の一覧からも消えます。</source>
        <translation>Remove &quot;%1&quot;? The assets stay. It goes from the lists of everybody who uses this register.</translation>
    </message>
    <message>
        <source>取り除く</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>検索「%1」を取り除きました。</source>
        <translation>Removed the search &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>AssetsUi::StaleDialog</name>
    <message>
        <source>ほかの人が先に変更しました</source>
        <translation>Somebody else changed it first</translation>
    </message>
    <message>
        <source>編集している間に、この資産は保存し直されました。違っている項目ごとに、どちらを使うか選んでください。入力した内容は消えません。</source>
        <translation>This asset was saved by somebody else while you were editing. Choose for each field that differs which one to use. What you typed is not lost.</translation>
    </message>
    <message>
        <source>選んだ内容で続ける(&amp;O)</source>
        <translation>G&amp;o on with what is chosen</translation>
    </message>
    <message>
        <source>（空欄）</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>自分の入力: %1</source>
        <translation>Yours: %1</translation>
    </message>
    <message>
        <source>今の内容: %1</source>
        <translation>Now: %1</translation>
    </message>
    <message>
        <source>両方で変更されています。</source>
        <translation>Changed by both.</translation>
    </message>
</context>
<context>
    <name>AssetsUi::YesNoBox</name>
    <message>
        <source>有</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>無</source>
        <translation>No</translation>
    </message>
    <message>
        <source>未記入</source>
        <translation>Not filled in</translation>
    </message>
</context>
<context>
    <name>AwayTableModel</name>
    <message>
        <source>▲ %1日</source>
        <comment>days late</comment>
        <translation>▲ %1 days</translation>
    </message>
</context>
<context>
    <name>Books</name>
    <message>
        <source>（続き）</source>
        <translation>(continued)</translation>
    </message>
    <message>
        <source>該当するものはありません。</source>
        <translation>Nothing to list.</translation>
    </message>
    <message>
        <source>適用規程: %1</source>
        <translation>Applicable policy: %1</translation>
    </message>
    <message>
        <source>収録資産の最高</source>
        <translation>Highest class of the assets in it</translation>
    </message>
    <message>
        <source>本帳票の分類</source>
        <translation>Class of this book</translation>
    </message>
    <message>
        <source>決裁</source>
        <translation>Approval</translation>
    </message>
    <message>
        <source>絞込みの条件は最後のページに記載しています。</source>
        <translation>The filter conditions are on the last page.</translation>
    </message>
    <message>
        <source>帳票の作成を中止しました。</source>
        <translation>Making the book was cancelled.</translation>
    </message>
    <message>
        <source>帳票に使える日本語のフォントがこのパソコンにありません。</source>
        <translation>This computer has no Japanese font that the book can use.</translation>
    </message>
    <message>
        <source>帳票の QR コードにできない文字列です。</source>
        <translation>This text cannot be a QR code of the book.</translation>
    </message>
    <message>
        <source>空き容量が足りないため %1 に書けませんでした。</source>
        <translation>%1 could not be written: not enough free space.</translation>
    </message>
    <message>
        <source>%1 に書けませんでした。</source>
        <translation>%1 could not be written.</translation>
    </message>
    <message>
        <source>帳票の書き出しを中止しました。</source>
        <translation>Writing the book was cancelled.</translation>
    </message>
    <message>
        <source>頁の指定「%1」を読めません。「1-3,5」のように書いてください。</source>
        <translation>The pages &quot;%1&quot; cannot be read. Write them like &quot;1-3,5&quot;.</translation>
    </message>
    <message>
        <source>ページ設定に「%1」という項目はありません。</source>
        <translation>The page setup has no member &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>次のどれかを書いてください: %1</source>
        <translation>Write one of these: %1</translation>
    </message>
    <message>
        <source>0 から %1 までの数（ミリメートル）を書いてください。</source>
        <translation>Write a number of millimetres from 0 to %1.</translation>
    </message>
    <message>
        <source>{ } の形で書いてください。</source>
        <translation>Write an object in { }.</translation>
    </message>
    <message>
        <source>余白は 0 から %1 ミリメートルまでにしてください。</source>
        <translation>Margins must be between 0 and %1 millimetres.</translation>
    </message>
    <message>
        <source>綴じしろは 0 から %1 ミリメートルまでにしてください。</source>
        <translation>The binding margin must be between 0 and %1 millimetres.</translation>
    </message>
    <message>
        <source>余白と綴じしろが大きすぎて、表を置く場所がありません。小さくしてください。</source>
        <translation>The margins and the binding margin leave no room for the table. Make them smaller.</translation>
    </message>
    <message>
        <source>%1 横</source>
        <translation>%1 landscape</translation>
    </message>
    <message>
        <source>%1 縦</source>
        <translation>%1 portrait</translation>
    </message>
    <message>
        <source>指定した頁は帳票にありません。頁の指定を確かめてください。</source>
        <translation>The book has none of these pages. Check which pages you chose.</translation>
    </message>
    <message>
        <source>帳票の途中を置く一時ファイルを %1 に書けませんでした。空き容量を確かめてください。</source>
        <translation>The temporary file of the book could not be written in %1. Check the free space.</translation>
    </message>
    <message>
        <source>帳票の途中を置いた一時ファイルを読めませんでした。</source>
        <translation>The temporary file of the book could not be read.</translation>
    </message>
</context>
<context>
    <name>BooksUi</name>
    <message>
        <source>証跡の控え</source>
        <translation>Journal receipt</translation>
    </message>
    <message>
        <source>%1 現在</source>
        <translation>As of %1</translation>
    </message>
    <message>
        <source>印刷 %1&#x3000;%2</source>
        <translation>Printed %1&#x3000;%2</translation>
    </message>
    <message>
        <source>この紙を別に保管すると、あとで証跡が書き換えられていないことを確かめられます。検証のとき、記録番号と値をこの紙のとおりに入力してください。</source>
        <translation>Keep this sheet apart and you can later show that the journal was not rewritten. When verifying, enter entry number and value as on this sheet.</translation>
    </message>
    <message>
        <source>証跡 未検証</source>
        <translation>Journal not verified</translation>
    </message>
    <message>
        <source>操作者は自己申告</source>
        <translation>The actor is self-declared</translation>
    </message>
    <message>
        <source>項目</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>記録番号</source>
        <translation>Entry number</translation>
    </message>
    <message>
        <source>値（256 ビット）</source>
        <translation>Value (256 bits)</translation>
    </message>
    <message>
        <source>記録した時刻</source>
        <translation>Recorded at</translation>
    </message>
    <message>
        <source>操作者</source>
        <translation>Actor</translation>
    </message>
    <message>
        <source>廃棄記録簿</source>
        <translation>Disposal record book</translation>
    </message>
    <message>
        <source>廃棄の日時、処理内容、担当者。取り消した記録も残します。</source>
        <translation>Date, treatment and person of disposals. Cancelled records stay.</translation>
    </message>
    <message>
        <source>証跡の最新の番号と値。別に保管して、あとの検証に使います。</source>
        <translation>The latest number and value of the journal. Keep them apart and use them for later verification.</translation>
    </message>
    <message>
        <source>規程設定書</source>
        <translation>Policy settings</translation>
    </message>
    <message>
        <source>台帳に設定した規程の全て。区分、規則、役割、許可、既定。確認の決裁に使います。</source>
        <translation>Everything that policies have set in the register: levels, rules, roles, permits, defaults. For the approval of the settings.</translation>
    </message>
    <message>
        <source> 奇数頁</source>
        <translation> odd pages</translation>
    </message>
    <message>
        <source> 偶数頁</source>
        <translation> even pages</translation>
    </message>
    <message>
        <source>左</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>中央</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>右</source>
        <translation>Right</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>上</source>
        <translation>top</translation>
    </message>
    <message>
        <source>片面</source>
        <translation>one side</translation>
    </message>
    <message>
        <source>両面（長辺綴じ）</source>
        <translation>both sides (long edge)</translation>
    </message>
    <message>
        <source>両面（短辺綴じ）</source>
        <translation>both sides (short edge)</translation>
    </message>
    <message>
        <source>余白 左%1 上%2 右%3 下%4 mm、綴じしろ %5 %6 mm、%7</source>
        <translation>Margins left %1, top %2, right %3, bottom %4 mm; binding %5 %6 mm; %7</translation>
    </message>
    <message>
        <source>例外措置一覧</source>
        <translation>List of exceptions</translation>
    </message>
    <message>
        <source>規程の例外措置の全て。不許可のもの、失効したものも残します。</source>
        <translation>Every exception under the policy; refused and ended ones stay.</translation>
    </message>
    <message>
        <source>媒体の履歴</source>
        <translation>History of a medium</translation>
    </message>
</context>
<context>
    <name>BooksUi::BlankPane</name>
    <message>
        <source>残りの頁を空の行で満たす(&amp;G)</source>
        <translation>Fill the rest of the pa&amp;ge with empty rows</translation>
    </message>
    <message>
        <source>決まった行は、「行と計」で白紙様式を選ぶと書けます。</source>
        <translation>Rows of its own are written for a blank form (see Rows and totals).</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>文字に合わせる</source>
        <translation>As the text needs</translation>
    </message>
    <message>
        <source> 行</source>
        <translation> rows</translation>
    </message>
    <message>
        <source>行の高さ(&amp;H)</source>
        <translation>&amp;Height of a row</translation>
    </message>
    <message>
        <source>最後に足す空の行(&amp;R)</source>
        <translation>Empty &amp;rows at the end</translation>
    </message>
    <message>
        <source>様式の決まった行</source>
        <translation>Rows of the form</translation>
    </message>
    <message>
        <source>行を加える(&amp;L)</source>
        <translation>Add ro&amp;w</translation>
    </message>
    <message>
        <source>見出しの行(&amp;J)</source>
        <translation>Add heading</translation>
    </message>
    <message>
        <source>上へ(&amp;P)</source>
        <translation>U&amp;p</translation>
    </message>
    <message>
        <source>下へ(&amp;O)</source>
        <translation>D&amp;own</translation>
    </message>
    <message>
        <source>外す(&amp;X)</source>
        <translation>&amp;Remove</translation>
    </message>
    <message>
        <source>高さ</source>
        <translation>Height</translation>
    </message>
    <message>
        <source>見出し</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>%1 列目</source>
        <translation>Column %1</translation>
    </message>
    <message>
        <source>以下は管理者が記入します。</source>
        <translation>Below: filled in by the administrator.</translation>
    </message>
</context>
<context>
    <name>BooksUi::BookSettings</name>
    <message>
        <source>組織ごとに改ページする(&amp;G)</source>
        <translation>New pa&amp;ge for each unit</translation>
    </message>
    <message>
        <source>白紙の様式にする(&amp;B)</source>
        <translation>&amp;Blank form</translation>
    </message>
    <message>
        <source>全件</source>
        <translation>All</translation>
    </message>
    <message>
        <source>例: 様式第1号</source>
        <translation>E.g. 様式第1号</translation>
    </message>
    <message>
        <source>左から。例: 課長、係長、係</source>
        <translation>From the left. E.g. 課長、係長、係</translation>
    </message>
    <message>
        <source>この書式を台帳の標準にする(&amp;K)</source>
        <translation>Ma&amp;ke this the layout of the register</translation>
    </message>
    <message>
        <source>対象(&amp;T)</source>
        <translation>Asse&amp;ts</translation>
    </message>
    <message>
        <source>用紙(&amp;Z)</source>
        <translation>Paper si&amp;ze</translation>
    </message>
    <message>
        <source>様式番号(&amp;N)</source>
        <translation>Form &amp;number</translation>
    </message>
    <message>
        <source>決裁欄(&amp;A)</source>
        <translation>&amp;Approval boxes</translation>
    </message>
    <message>
        <source>絞り込みの結果</source>
        <translation>Filtered ones</translation>
    </message>
    <message>
        <source>選択した %1 件</source>
        <translation>Selected %1</translation>
    </message>
    <message>
        <source>設定できませんでした</source>
        <translation>Could not be set</translation>
    </message>
    <message>
        <source>書式を台帳の標準にしました。</source>
        <translation>This is now the layout of the register.</translation>
    </message>
</context>
<context>
    <name>BooksUi::BooksPage</name>
    <message>
        <source>帳票</source>
        <translation>Books</translation>
    </message>
    <message>
        <source>PDF に書き出す(&amp;F)…</source>
        <translation>Write to PD&amp;F…</translation>
    </message>
    <message>
        <source>印刷する(&amp;P)…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>組版しています。</source>
        <translation>Setting the pages.</translation>
    </message>
    <message>
        <source>組版中</source>
        <translation>Setting pages</translation>
    </message>
    <message>
        <source>この PC の書体にない文字が %1 種あり、〓 で表しています: %2</source>
        <translation>%1 characters that the fonts of this PC lack are shown as 〓: %2</translation>
    </message>
    <message>
        <source>帳票を作成中</source>
        <translation>Making the book</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>PDF に書き出す</source>
        <translation>Write to PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>%1 頁を「%2」に書き出しました。</source>
        <translation>%1 pages were written to &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>印刷する</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>この PC には使えるプリンターがありません。PDF に書き出すと、別の PC で印刷できます。</source>
        <translation>This PC has no printer. Write to PDF and print it on another PC.</translation>
    </message>
    <message>
        <source>やめる</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>印刷は途中で止まりました。</source>
        <translation>Printing stopped half-way.</translation>
    </message>
    <message>
        <source>プリンターに送りました。</source>
        <translation>It was sent to the printer.</translation>
    </message>
    <message>
        <source>帳票と頁を選んで出力(&amp;O)…</source>
        <translation>Put &amp;out chosen books and pages…</translation>
    </message>
    <message>
        <source>組版を中止しました。%1 頁までを表示しています。F5 で初めから組み直します。</source>
        <translation>Setting was stopped; pages up to %1 are shown. F5 sets the book again.</translation>
    </message>
    <message>
        <source>帳票一式</source>
        <translation>Books</translation>
    </message>
</context>
<context>
    <name>BooksUi::ClassField</name>
    <message>
        <source>本帳票の分類(&amp;C)</source>
        <translation>&amp;Class of this book</translation>
    </message>
    <message>
        <source>下げる理由（必須）(&amp;R)</source>
        <translation>&amp;Reason for lowering (required)</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>収録した資産のとおり</source>
        <translation>As the assets in it</translation>
    </message>
    <message>
        <source>帳票そのものの分類を下げるときは、理由を書いてください。帳票と証跡に残ります。</source>
        <translation>Write a reason when the class of the book itself is lowered. It stays on the book and in the journal.</translation>
    </message>
    <message>
        <source>この規程には、帳票の分類を下げる役割がありません。</source>
        <translation>This policy has no role that may lower the class of a book.</translation>
    </message>
    <message>
        <source>分類を下げられるのは %1 です。いまの操作者では下げられません。</source>
        <translation>%1 may lower the class; the present actor may not.</translation>
    </message>
</context>
<context>
    <name>BooksUi::ColumnChoice</name>
    <message>
        <source>列を選ぶ(&amp;L)</source>
        <translation>Choose co&amp;lumns</translation>
    </message>
    <message>
        <source>帳票の列</source>
        <translation>Columns of the book</translation>
    </message>
    <message>
        <source>上へ(&amp;U)</source>
        <translation>&amp;Up</translation>
    </message>
    <message>
        <source>下へ(&amp;D)</source>
        <translation>&amp;Down</translation>
    </message>
</context>
<context>
    <name>BooksUi::ColumnsModel</name>
    <message>
        <source>自動</source>
        <translation>Automatic</translation>
    </message>
    <message>
        <source>（手書きの欄）</source>
        <translation>(by hand)</translation>
    </message>
    <message>
        <source>%1（この台帳にない項目）</source>
        <translation>%1 (not in this register)</translation>
    </message>
    <message>
        <source>途中で改行するところには // と書きます。</source>
        <translation>Write // where a line shall end.</translation>
    </message>
    <message>
        <source>折り返す</source>
        <translation>Wraps</translation>
    </message>
    <message>
        <source>折り返さない</source>
        <translation>Does not wrap</translation>
    </message>
    <message>
        <source>項目</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>見出し</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>幅</source>
        <translation>Width</translation>
    </message>
    <message>
        <source>そろえ</source>
        <translation>Alignment</translation>
    </message>
    <message>
        <source>折返し</source>
        <translation>Wrap</translation>
    </message>
</context>
<context>
    <name>BooksUi::ColumnsPane</name>
    <message>
        <source>帳票の列</source>
        <translation>Columns of the book</translation>
    </message>
    <message>
        <source>加える項目</source>
        <translation>Field to add</translation>
    </message>
    <message>
        <source>項目(&amp;I)</source>
        <translation>F&amp;ield</translation>
    </message>
    <message>
        <source>列を加える(&amp;L)</source>
        <translation>Add co&amp;lumn</translation>
    </message>
    <message>
        <source>手書きの欄を加える(&amp;W)</source>
        <translation>Add &amp;blank column</translation>
    </message>
    <message>
        <source>印</source>
        <translation>Seal</translation>
    </message>
    <message>
        <source>上へ(&amp;P)</source>
        <translation>U&amp;p</translation>
    </message>
    <message>
        <source>下へ(&amp;O)</source>
        <translation>D&amp;own</translation>
    </message>
    <message>
        <source>外す(&amp;X)</source>
        <translation>&amp;Remove</translation>
    </message>
    <message>
        <source>Alt+↑</source>
        <translation>Alt+↑</translation>
    </message>
    <message>
        <source>Alt+↓</source>
        <translation>Alt+↓</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>BooksUi::DefinitionEditor</name>
    <message>
        <source>帳票の定義「%1」</source>
        <translation>Definition of the book &quot;%1&quot;</translation>
    </message>
    <message>
        <source>新しい帳票の定義</source>
        <translation>New definition of a book</translation>
    </message>
    <message>
        <source>保存する(&amp;S)</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>別名で保存(&amp;A)…</source>
        <translation>Save &amp;as…</translation>
    </message>
    <message>
        <source>元に戻す(&amp;V)</source>
        <translation>Re&amp;vert</translation>
    </message>
    <message>
        <source>様式</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>列</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>行と計</source>
        <translation>Rows and totals</translation>
    </message>
    <message>
        <source>手書きの行</source>
        <translation>Rows by hand</translation>
    </message>
    <message>
        <source>見本（先頭の %1 件まで）</source>
        <translation>Sample (at most the first %1 rows)</translation>
    </message>
    <message>
        <source>名前を入力してください。</source>
        <translation>Enter a name.</translation>
    </message>
    <message>
        <source>「%1」という帳票は既にあります。別の名前を付けてください。</source>
        <translation>There is a book &quot;%1&quot; already. Give it another name.</translation>
    </message>
    <message>
        <source>別名で保存</source>
        <translation>Save as</translation>
    </message>
    <message>
        <source>新しい名前(&amp;N)</source>
        <translation>&amp;New name</translation>
    </message>
    <message>
        <source>%1 の写し</source>
        <translation>Copy of %1</translation>
    </message>
    <message>
        <source>保存する</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>この定義は、開いている間にほかの人が書き換えました。別名で保存するか、閉じて開き直してください。</source>
        <translation>Somebody else changed this definition while it was open. Save it under another name, or close and open it again.</translation>
    </message>
    <message>
        <source>名前のない帳票の定義</source>
        <translation>Book definition without a name</translation>
    </message>
    <message>
        <source>帳票の定義: %1</source>
        <translation>Book definition: %1</translation>
    </message>
    <message>
        <source>前に書きかけた定義を入れました。確かめてから保存してください。</source>
        <translation>The definition you were writing before was put in. Check it before you save.</translation>
    </message>
</context>
<context>
    <name>BooksUi::DefinitionMenu</name>
    <message>
        <source>帳票の定義(&amp;D)</source>
        <translation>&amp;Definitions</translation>
    </message>
    <message>
        <source>新しく作る(&amp;N)…</source>
        <translation>&amp;New…</translation>
    </message>
    <message>
        <source>様式から作る(&amp;T)</source>
        <translation>From a &amp;template</translation>
    </message>
    <message>
        <source>編集する(&amp;E)…</source>
        <translation>&amp;Edit…</translation>
    </message>
    <message>
        <source>ファイルから読み込む(&amp;R)…</source>
        <translation>&amp;Read from a file…</translation>
    </message>
    <message>
        <source>帳票の定義を読み込む</source>
        <translation>Read the definition of a book</translation>
    </message>
    <message>
        <source>帳票の定義 (*.json)</source>
        <translation>Definition of a book (*.json)</translation>
    </message>
    <message>
        <source>ファイルに書き出す(&amp;W)…</source>
        <translation>&amp;Write to a file…</translation>
    </message>
    <message>
        <source>帳票の定義を書き出す</source>
        <translation>Write the definition of a book</translation>
    </message>
    <message>
        <source>削除する(&amp;D)…</source>
        <translation>&amp;Delete…</translation>
    </message>
    <message>
        <source>一覧で、保存した帳票を選ぶと使えます。</source>
        <translation>Choose a saved book in the list first.</translation>
    </message>
    <message>
        <source>帳票「%1」の定義がありません。ほかの人が削除したのかもしれません。</source>
        <translation>The definition of the book &quot;%1&quot; is not there. Somebody else may have deleted it.</translation>
    </message>
    <message>
        <source>「%1」を読めません。</source>
        <translation>&quot;%1&quot; cannot be read.</translation>
    </message>
    <message>
        <source>「%1」は帳票の定義として読めません。
%2</source>
        <translation>&quot;%1&quot; cannot be read as the definition of a book.
%2</translation>
    </message>
    <message>
        <source>「%1」に書けません。空きと権限を確かめてください。</source>
        <translation>&quot;%1&quot; cannot be written. Check free space and permissions.</translation>
    </message>
    <message>
        <source>帳票の定義を「%1」に書き出しました。</source>
        <translation>The definition was written to &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>帳票の定義を削除する</source>
        <translation>Delete the definition of a book</translation>
    </message>
    <message>
        <source>帳票「%1」の定義を削除します。印刷した記録は証跡に残ります。</source>
        <translation>The definition of the book &quot;%1&quot; is going to be deleted. The journal keeps what was printed.</translation>
    </message>
    <message>
        <source>削除する</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>残す</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>帳票「%1」の定義を削除しました。</source>
        <translation>The definition of the book &quot;%1&quot; is deleted.</translation>
    </message>
</context>
<context>
    <name>BooksUi::ExportDialog</name>
    <message>
        <source>資産を書き出す</source>
        <translation>Export assets</translation>
    </message>
    <message>
        <source>書き出す(&amp;X)…</source>
        <translation>E&amp;xport…</translation>
    </message>
    <message>
        <source>絞り込みの結果</source>
        <translation>Filtered ones</translation>
    </message>
    <message>
        <source>選択した %1 件</source>
        <translation>Selected %1</translation>
    </message>
    <message>
        <source>全件</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Excel ブック（.xlsx）</source>
        <translation>Excel workbook (.xlsx)</translation>
    </message>
    <message>
        <source>CSV（UTF-8、BOM 付き）</source>
        <translation>CSV (UTF-8 with BOM)</translation>
    </message>
    <message>
        <source>CSV（CP932、古い Excel 用）</source>
        <translation>CSV (CP932, for old Excel)</translation>
    </message>
    <message>
        <source>対象(&amp;T)</source>
        <translation>Asse&amp;ts</translation>
    </message>
    <message>
        <source>形式(&amp;F)</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>書き出したことは証跡に残ります。書き出したファイルも、収録した資産と同じ分類で扱ってください。</source>
        <translation>The journal keeps that it was exported. Treat the exported file by the same class as the assets in it.</translation>
    </message>
    <message>
        <source>情報資産 %1</source>
        <translation>Information assets %1</translation>
    </message>
    <message>
        <source>Excel ブック (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>書き出し中</source>
        <translation>Exporting</translation>
    </message>
    <message>
        <source>%1 件を「%2」に書き出しました。</source>
        <translation>%1 were written to &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>JSON Lines（他のプログラム用）</source>
        <translation>JSON Lines (for other programs)</translation>
    </message>
    <message>
        <source>全ての列</source>
        <translation>All columns</translation>
    </message>
    <message>
        <source>画面に出ている列（%1 列、その順で）</source>
        <translation>Columns on the screen (%1, in that order)</translation>
    </message>
    <message>
        <source>列(&amp;C)</source>
        <translation>&amp;Columns</translation>
    </message>
    <message>
        <source>全ての列なら、直して取り込むと違いだけが変更になります。</source>
        <translation>With all columns, a corrected file can be taken over again and only the differences become changes.</translation>
    </message>
    <message>
        <source>番号の先頭の 0 を守るには Excel ブックが確実です。CP932 で表せない文字があるときは、保存する前にすべて知らせます。</source>
        <translation>An Excel workbook is safest for leading zeros of numbers. Characters that CP932 cannot hold are all named before saving.</translation>
    </message>
    <message>
        <source>依頼用リスト(&amp;R)…</source>
        <translation>&amp;Request list…</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>%1 行目 %2 列：%3</source>
        <translation>line %1, column %2: %3</translation>
    </message>
    <message>
        <source>ほか %1 か所</source>
        <translation>and %1 more places</translation>
    </message>
    <message>
        <source>CP932 では表せない文字が %1 か所あります。UTF-8 で書き出しますか？</source>
        <translation>CP932 cannot hold the characters in %1 places. Write as UTF-8 instead?</translation>
    </message>
    <message>
        <source>UTF-8 で書き出す</source>
        <translation>Write as UTF-8</translation>
    </message>
    <message>
        <source>戻る</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>BooksUi::FormPane</name>
    <message>
        <source>例: 様式第1号</source>
        <translation>e.g. Form 1</translation>
    </message>
    <message>
        <source>左から。例: 課長、係長、係</source>
        <translation>From the left, e.g. Head, Subhead, Clerk</translation>
    </message>
    <message>
        <source>例: 次のとおり申請します。行の頭に &gt; で右寄せ、^ で中央</source>
        <translation>e.g. I apply as follows. &gt; before a line: right, ^: centre</translation>
    </message>
    <message>
        <source>一行に一つ</source>
        <translation>One on each line</translation>
    </message>
    <message>
        <source>どの様式か、いつ使うか</source>
        <translation>Which form it is, when it is used</translation>
    </message>
    <message>
        <source>空けておくと、規程での台帳の呼び名</source>
        <translation>Left empty: the policy&apos;s word for the ledger</translation>
    </message>
    <message>
        <source>名前（必須）(&amp;N)</source>
        <translation>&amp;Name (required)</translation>
    </message>
    <message>
        <source>印刷する題名(&amp;T)</source>
        <translation>Printed &amp;title</translation>
    </message>
    <message>
        <source>様式番号(&amp;F)</source>
        <translation>&amp;Form number</translation>
    </message>
    <message>
        <source>決裁欄(&amp;K)</source>
        <translation>Boxes of approval</translation>
    </message>
    <message>
        <source>用紙(&amp;Z)</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>表の前の文(&amp;E)</source>
        <translation>T&amp;ext before the table</translation>
    </message>
    <message>
        <source>表の後の注記(&amp;H)</source>
        <translation>Notes after the table</translation>
    </message>
    <message>
        <source>説明(&amp;D)</source>
        <translation>&amp;Description</translation>
    </message>
    <message>
        <source>台帳の設定のとおり</source>
        <translation>As the register has it</translation>
    </message>
</context>
<context>
    <name>BooksUi::OutputDialog</name>
    <message>
        <source>帳票と頁を選んで出力する</source>
        <translation>Put out chosen books and pages</translation>
    </message>
    <message>
        <source>PDF に書き出す(&amp;F)…</source>
        <translation>Write PD&amp;F…</translation>
    </message>
    <message>
        <source>印刷する(&amp;P)…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>例: 1-3,5&#x3000;空なら全頁</source>
        <translation>e.g. 1-3,5; empty for all pages</translation>
    </message>
    <message>
        <source>奇数頁と偶数頁</source>
        <translation>Odd and even pages</translation>
    </message>
    <message>
        <source>奇数頁だけ</source>
        <translation>Odd pages only</translation>
    </message>
    <message>
        <source>偶数頁だけ</source>
        <translation>Even pages only</translation>
    </message>
    <message>
        <source>選んだ帳票を、この順に一つの PDF または一回の印刷にまとめます。頁番号は帳票ごとに付き、出力は帳票ごとに証跡に残ります。</source>
        <translation>The chosen books become one PDF or one print job in this order. Each book has its own page numbers, and its output is an entry of its own in the journal.</translation>
    </message>
    <message>
        <source>帳票(&amp;B)</source>
        <translation>&amp;Books</translation>
    </message>
    <message>
        <source>頁(&amp;G)</source>
        <translation>Pa&amp;ges</translation>
    </message>
    <message>
        <source>裏表(&amp;S)</source>
        <translation>&amp;Sides</translation>
    </message>
    <message>
        <source>帳票を一つ以上選んでください。</source>
        <translation>Choose at least one book.</translation>
    </message>
</context>
<context>
    <name>BooksUi::OutputRun</name>
    <message>
        <source>帳票の作成を中止しました。</source>
        <translation>The book was stopped.</translation>
    </message>
</context>
<context>
    <name>BooksUi::PageSetupDialog</name>
    <message>
        <source>ページ設定</source>
        <translation>Page setup</translation>
    </message>
    <message>
        <source>決定(&amp;O)</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>縦</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>横</source>
        <translation>Landscape</translation>
    </message>
    <message>
        <source>用紙(&amp;Z)</source>
        <translation>Paper si&amp;ze</translation>
    </message>
    <message>
        <source>向き(&amp;D)</source>
        <translation>&amp;Direction</translation>
    </message>
    <message>
        <source>余白</source>
        <translation>Margins</translation>
    </message>
    <message>
        <source>左(&amp;L)</source>
        <translation>&amp;Left</translation>
    </message>
    <message>
        <source>上(&amp;U)</source>
        <translation>&amp;Top</translation>
    </message>
    <message>
        <source>右(&amp;R)</source>
        <translation>&amp;Right</translation>
    </message>
    <message>
        <source>下(&amp;B)</source>
        <translation>&amp;Bottom</translation>
    </message>
    <message>
        <source>左を綴じる</source>
        <translation>Bound on the left</translation>
    </message>
    <message>
        <source>上を綴じる</source>
        <translation>Bound at the top</translation>
    </message>
    <message>
        <source>片面</source>
        <translation>One side</translation>
    </message>
    <message>
        <source>両面（長辺綴じ）</source>
        <translation>Both sides (long edge)</translation>
    </message>
    <message>
        <source>両面（短辺綴じ）</source>
        <translation>Both sides (short edge)</translation>
    </message>
    <message>
        <source>綴じと両面</source>
        <translation>Binding and sides</translation>
    </message>
    <message>
        <source>綴じる辺(&amp;E)</source>
        <translation>Binding &amp;edge</translation>
    </message>
    <message>
        <source>綴じしろ(&amp;M)</source>
        <translation>Binding &amp;margin</translation>
    </message>
    <message>
        <source>両面印刷(&amp;S)</source>
        <translation>Both &amp;sides</translation>
    </message>
    <message>
        <source>綴じしろは余白に加わります。</source>
        <translation>The binding margin is added to the margin.</translation>
    </message>
    <message>
        <source>綴じしろは余白に加わり、裏面でも同じ側にあります。</source>
        <translation>The binding margin is added to the margin, and lies on the same side on the back.</translation>
    </message>
    <message>
        <source>綴じしろは余白に加わり、裏面では右側に移ります。</source>
        <translation>The binding margin is added to the margin, and moves to the right on the back.</translation>
    </message>
    <message>
        <source>綴じしろは余白に加わり、裏面では下側に移ります。</source>
        <translation>The binding margin is added to the margin, and moves to the bottom on the back.</translation>
    </message>
</context>
<context>
    <name>BooksUi::PageSetupField</name>
    <message>
        <source>ページ設定(&amp;Q)…</source>
        <translation>Page setu&amp;p…</translation>
    </message>
</context>
<context>
    <name>BooksUi::PreviewBar</name>
    <message>
        <source>◀ 前の頁</source>
        <translation>◀ Previous page</translation>
    </message>
    <message>
        <source>PageUp</source>
        <translation>PageUp</translation>
    </message>
    <message>
        <source>次の頁 ▶</source>
        <translation>Next page ▶</translation>
    </message>
    <message>
        <source>PageDown</source>
        <translation>PageDown</translation>
    </message>
    <message>
        <source>頁</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>表示の大きさ</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>幅に合わせる</source>
        <translation>Fit width</translation>
    </message>
    <message>
        <source>頁全体</source>
        <translation>Whole page</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>／ %1 頁</source>
        <translation>/ %1 pages</translation>
    </message>
    <message>
        <source>／ %1 頁…</source>
        <translation>of %1 pages so far</translation>
    </message>
</context>
<context>
    <name>BooksUi::PreviewWidget</name>
    <message>
        <source>帳票のプレビュー</source>
        <translation>Preview of the book</translation>
    </message>
</context>
<context>
    <name>BooksUi::RequestDialog</name>
    <message>
        <source>依頼用リストを作る</source>
        <translation>Make a request list</translation>
    </message>
    <message>
        <source>作る(&amp;X)…</source>
        <translation>Make(&amp;X)…</translation>
    </message>
    <message>
        <source>資産のある全ての組織（組織ごとに一枚）</source>
        <translation>All units with assets (one sheet for each)</translation>
    </message>
    <message>
        <source>各組織に確かめてもらう一覧を Excel ブックで作ります。番号は書き換えられず、分類は規程の区分から選びます。戻ってきたら「台帳の取込」で、違うところだけを確かめて取り込めます。</source>
        <translation>Makes an Excel workbook that each unit checks and sends back. Numbers cannot be changed, levels are chosen from those of the policy. When it comes back, take it over: only what differs is checked.</translation>
    </message>
    <message>
        <source>組織(&amp;U)</source>
        <translation>&amp;Unit</translation>
    </message>
    <message>
        <source>提出期限(&amp;D)</source>
        <translation>&amp;Due on</translation>
    </message>
    <message>
        <source>提出先(&amp;F)</source>
        <translation>Send to(&amp;F)</translation>
    </message>
    <message>
        <source>作ったことは証跡に残ります。</source>
        <translation>That it was made is kept in the journal.</translation>
    </message>
    <message>
        <source>情報資産の確認 %1</source>
        <translation>Check of information assets %1</translation>
    </message>
    <message>
        <source>Excel ブック (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>作成中</source>
        <translation>Making</translation>
    </message>
    <message>
        <source>依頼用リストを「%1」に作りました（%2 枚、%3 件）。</source>
        <translation>The request list was made as “%1” (%2 sheets, %3 assets).</translation>
    </message>
</context>
<context>
    <name>BooksUi::RowsPane</name>
    <message>
        <source>台帳の資産を載せる</source>
        <translation>Assets of the register</translation>
    </message>
    <message>
        <source>白紙様式（手で書き込む）</source>
        <translation>Blank form (filled in by hand)</translation>
    </message>
    <message>
        <source>すべての資産。一行に一つ。例: 媒体の種類~USB</source>
        <translation>All assets. One condition on each line, e.g. mediumKind~USB</translation>
    </message>
    <message>
        <source>載せるもの(&amp;K)</source>
        <translation>&amp;Kind of rows</translation>
    </message>
    <message>
        <source>条件(&amp;C)</source>
        <translation>&amp;Conditions</translation>
    </message>
    <message>
        <source>（なし）</source>
        <translation>(none)</translation>
    </message>
    <message>
        <source>大きい順</source>
        <translation>Descending</translation>
    </message>
    <message>
        <source>並び順 %1</source>
        <translation>Sorted by, %1</translation>
    </message>
    <message>
        <source>並び順(&amp;T)</source>
        <translation>Sor&amp;ted by</translation>
    </message>
    <message>
        <source>次に</source>
        <translation>Then by</translation>
    </message>
    <message>
        <source>まとめない</source>
        <translation>Not grouped</translation>
    </message>
    <message>
        <source>まとまりごとに頁を改める(&amp;P)</source>
        <translation>Each group on &amp;pages of its own</translation>
    </message>
    <message>
        <source>小計と合計を入れる(&amp;B)</source>
        <translation>Su&amp;btotals and total</translation>
    </message>
    <message>
        <source>小計に分類ごとの件数を入れる(&amp;Z)</source>
        <translation>Counts of each class in the subtotals</translation>
    </message>
    <message>
        <source>まとめる項目(&amp;G)</source>
        <translation>&amp;Grouped by</translation>
    </message>
    <message>
        <source>合計する項目(&amp;U)</source>
        <translation>S&amp;ums of</translation>
    </message>
</context>
<context>
    <name>Classes</name>
    <message>
        <source>未分類</source>
        <translation>Unclassified</translation>
    </message>
    <message>
        <source>複製・印刷物・バックアップは、元より低い分類にできません。</source>
        <translation>A copy, printout or backup cannot have a lower class than its source.</translation>
    </message>
    <message>
        <source>元と同じか、それより高い区分を選んでください。</source>
        <translation>Choose the level of the source or a higher one.</translation>
    </message>
    <message>
        <source>複製</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>印刷・出力</source>
        <translation>Printout</translation>
    </message>
    <message>
        <source>抜粋・加工</source>
        <translation>Excerpt</translation>
    </message>
    <message>
        <source>バックアップ</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>部分</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>格納</source>
        <translation>Stored on</translation>
    </message>
    <message>
        <source>%1 のいずれか</source>
        <translation>one of %1</translation>
    </message>
    <message>
        <source>%1 が加わります（%2）。</source>
        <translation>%1 is added (%2).</translation>
    </message>
    <message>
        <source>%1 の区分の基準が変わります（%2）。</source>
        <translation>The criterion of %1 changes (%2).</translation>
    </message>
    <message>
        <source>%1 の区分が変わります（%2 → %3）。</source>
        <translation>The levels of %1 change (%2 → %3).</translation>
    </message>
    <message>
        <source>%1 がなくなります（%2）。</source>
        <translation>%1 goes away (%2).</translation>
    </message>
    <message>
        <source>%1.fromAxis: 「%2」は今の第%3版にありません。</source>
        <translation>%1.fromAxis: “%2” is not in the present version %3.</translation>
    </message>
    <message>
        <source>%1.from: 「%2」は今の第%3版にありません。</source>
        <translation>%1.from: “%2” is not in the present version %3.</translation>
    </message>
    <message>
        <source>規程「%1」の第%2版は、同じ内容で既にあります。</source>
        <translation>Version %2 of the policy “%1” is there already with the same content.</translation>
    </message>
    <message>
        <source>この台帳には規程「%1」の第%2版があります。ファイルは第%3版です。ファイルの版（$.version）を %4 以上にしてください。</source>
        <translation>This register holds version %2 of the policy “%1”. The file is version %3. Make the version in the file ($.version) %4 or more.</translation>
    </message>
    <message>
        <source>日付「%1」を読めません。例: 2026-04-01、令和8年4月1日</source>
        <translation>The date &quot;%1&quot; cannot be read. Examples: 2026-04-01, 令和8年4月1日</translation>
    </message>
    <message>
        <source>%1 件を再分類の一覧に載せます。分類は自動では変えません。</source>
        <translation>%1 assets go onto the re-classification list. No class is changed by itself.</translation>
    </message>
    <message>
        <source>再分類の必要な資産はありません。</source>
        <translation>No asset needs to be classified again.</translation>
    </message>
    <message>
        <source>新しい版の設定は未確認から始まります。</source>
        <translation>The settings of the new version begin unconfirmed.</translation>
    </message>
    <message>
        <source>この台帳に規程「%1」（$.id が %2）はありません。新しい規程は「規程を加える」で加えてください。</source>
        <translation>The policy “%1” ($.id is %2) is not in this register. Add a new policy with “Add a policy”.</translation>
    </message>
    <message>
        <source>規程を加える・新しい版にする</source>
        <translation>Add a policy or a new version</translation>
    </message>
    <message>
        <source>規程</source>
        <translation>Policy</translation>
    </message>
    <message>
        <source>収録規程の記号、または規程の JSON ファイル</source>
        <translation>Code of a shipped policy, or a JSON file</translation>
    </message>
    <message>
        <source>規程の改正を取り込む</source>
        <translation>Import a revision of a policy</translation>
    </message>
    <message>
        <source>ファイル</source>
        <translation>File</translation>
    </message>
    <message>
        <source>同じ記号で、版の数字が大きい規程の JSON ファイル</source>
        <translation>JSON file of the policy with the same code and a higher version</translation>
    </message>
    <message>
        <source>改正の要旨</source>
        <translation>Summary of the revision</translation>
    </message>
    <message>
        <source>施行日</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>台帳に加えた規程は、決めたことの根拠として残るので取り消せません。改めるときは、新しい版の規程を取り込んでください。</source>
        <translation>A policy added to the register stays as the ground of decisions and cannot be undone. To change it, take in a new version.</translation>
    </message>
    <message>
        <source>未確定</source>
        <translation>undecided</translation>
    </message>
    <message>
        <source>%1以上（%2）</source>
        <translation>%1 or higher (%2)</translation>
    </message>
    <message>
        <source>責任者</source>
        <translation>the responsible officer</translation>
    </message>
    <message>
        <source>番号「%1」のものはありません。番号を確かめてください。</source>
        <translation>There is nothing with the number “%1”. Check the number.</translation>
    </message>
    <message>
        <source>適用規程に「%1」という規則はありません。</source>
        <translation>The policy in force has no rule “%1”.</translation>
    </message>
    <message>
        <source>この相談に答えるのは、%1 だけです。</source>
        <translation>Only %1 answers this question.</translation>
    </message>
    <message>
        <source>%1 が操作者になって答えてください。</source>
        <translation>%1 has to answer as the acting person.</translation>
    </message>
    <message>
        <source>この照会・相談はありません。一覧を更新して確かめてください。</source>
        <translation>There is no such question. Refresh the list and check.</translation>
    </message>
    <message>
        <source>この照会・相談には、もう答えがあります。</source>
        <translation>This question has an answer already.</translation>
    </message>
    <message>
        <source>分類の照会には、分類を決めて答えます。資産の「分類変更」で決めてください。</source>
        <translation>A question about a class is answered by deciding it: relabel the asset.</translation>
    </message>
    <message>
        <source>%1 へ: %2</source>
        <translation>To %1: %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 に分類を照会</source>
        <translation>Asked %1 for the class</translation>
    </message>
    <message>
        <source>照会に回答</source>
        <translation>Answered the question</translation>
    </message>
    <message>
        <source>相談する</source>
        <translation>Ask</translation>
    </message>
    <message>
        <source>対象の番号</source>
        <translation>Number of the thing</translation>
    </message>
    <message>
        <source>まだ登録していないときは空ける</source>
        <translation>Empty while it is not registered yet</translation>
    </message>
    <message>
        <source>組織</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>対象がないとき、どの規程によるか</source>
        <translation>Without a thing: whose policy applies</translation>
    </message>
    <message>
        <source>守れない規則</source>
        <translation>Rule that cannot be kept</translation>
    </message>
    <message>
        <source>相談の内容</source>
        <translation>What is asked</translation>
    </message>
    <message>
        <source>相談は取り消せません。答えを待つか、答える人に知らせてください。</source>
        <translation>A question cannot be taken back. Wait for the answer, or tell whoever answers.</translation>
    </message>
    <message>
        <source>相談に答える</source>
        <translation>Answer a question</translation>
    </message>
    <message>
        <source>照会・相談の番号</source>
        <translation>Number of the question</translation>
    </message>
    <message>
        <source>答え</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>%1 相談に答えがありました。</source>
        <translation>%1 Your question was answered.</translation>
    </message>
    <message>
        <source>答えは取り消せません。あらためて相談してもらい、答え直してください。</source>
        <translation>An answer cannot be taken back. Have the question asked again and answer it anew.</translation>
    </message>
    <message>
        <source>規則の記号</source>
        <translation>code of the rule</translation>
    </message>
    <message>
        <source>照会を終了（対象がなくなったため）</source>
        <translation>question closed (its object is no more)</translation>
    </message>
    <message>
        <source>今の版との違いは、版の数字だけです。</source>
        <translation>It differs from the present version only in the number of the version.</translation>
    </message>
    <message>
        <source>今の版との違いは %1 か所です。</source>
        <translation>It differs from the present version in %1 places.</translation>
    </message>
    <message>
        <source>規程のファイル（file）か内容（document）のどちらか一つを指定してください。</source>
        <translation>Give either the file of the policy (file) or its content (document).</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>ファイルの代わりに、規程の内容そのもの（JSON）</source>
        <translation>instead of a file, the policy itself (JSON)</translation>
    </message>
</context>
<context>
    <name>Common::Badge</name>
    <message>
        <source>照会</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>未</source>
        <translation>–</translation>
    </message>
    <message>
        <source>未分類</source>
        <translation>Unclassified</translation>
    </message>
    <message>
        <source>照会中</source>
        <translation>Asking</translation>
    </message>
</context>
<context>
    <name>Common::ChipBar</name>
    <message>
        <source>＋条件</source>
        <translation>＋Condition</translation>
    </message>
    <message>
        <source>絞り込みの条件を加えます。</source>
        <translation>Adds a condition to the filter.</translation>
    </message>
    <message>
        <source>条件を消す</source>
        <translation>Clear conditions</translation>
    </message>
    <message>
        <source>すべての条件を消して、全件を表示します。</source>
        <translation>Removes all conditions and shows everything.</translation>
    </message>
    <message>
        <source>絞り込みの条件</source>
        <translation>Filter conditions</translation>
    </message>
    <message>
        <source>条件を変えます: %1</source>
        <translation>Changes the condition: %1</translation>
    </message>
    <message>
        <source>この条件を消します。</source>
        <translation>Removes this condition.</translation>
    </message>
    <message>
        <source>条件を消す: %1</source>
        <translation>Remove the condition: %1</translation>
    </message>
</context>
<context>
    <name>Common::ChoiceBox</name>
    <message>
        <source>入力して絞り込み</source>
        <translation>Type to filter</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>「%1」は一覧にありません。一覧から選んでください。</source>
        <translation>&quot;%1&quot; is not in the list. Choose from the list.</translation>
    </message>
</context>
<context>
    <name>Common::ColumnsDialog</name>
    <message>
        <source>表示する列</source>
        <translation>Columns shown</translation>
    </message>
    <message>
        <source>列</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>出す列に印を付けます（スペースキー）。上にある列ほど左に出ます。</source>
        <translation>Tick the columns to show (space key). The higher in the list, the further left.</translation>
    </message>
    <message>
        <source>初めの列に戻す(&amp;R)</source>
        <translation>&amp;Reset to the usual columns</translation>
    </message>
    <message>
        <source>この列にする(&amp;S)</source>
        <translation>&amp;Show these columns</translation>
    </message>
    <message>
        <source>キャンセル</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>上へ(&amp;U)</source>
        <translation>&amp;Up</translation>
    </message>
    <message>
        <source>Alt+↑</source>
        <translation>Alt+↑</translation>
    </message>
    <message>
        <source>下へ(&amp;D)</source>
        <translation>&amp;Down</translation>
    </message>
    <message>
        <source>Alt+↓</source>
        <translation>Alt+↓</translation>
    </message>
    <message>
        <source>列を一つは出してください。</source>
        <translation>Show one column at least.</translation>
    </message>
</context>
<context>
    <name>Common::DateField</name>
    <message>
        <source>例: R8.4.1、2026/4/1</source>
        <translation>E.g. R8.4.1, 2026/4/1</translation>
    </message>
    <message>
        <source>今日</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>今日の日付を入れます（Ctrl+;）。</source>
        <translation>Enters today&apos;s date (Ctrl+;).</translation>
    </message>
    <message>
        <source>日まで分かる日付を入力してください。</source>
        <translation>Enter a date that names the day.</translation>
    </message>
    <message>
        <source>この日付は暦にありません。</source>
        <translation>There is no such day in the calendar.</translation>
    </message>
    <message>
        <source>日付として読めません。令和8年4月1日、R8.4.1、2026/4/1 のように入力してください。</source>
        <translation>This cannot be read as a date. Enter it as 令和8年4月1日, R8.4.1 or 2026/4/1.</translation>
    </message>
    <message>
        <source>%1&#x3000;%2（%3）</source>
        <comment>wareki, western date, weekday</comment>
        <translation>%1&#x3000;%2 (%3)</translation>
    </message>
</context>
<context>
    <name>Common::FindingsView</name>
    <message>
        <source>規程からの指摘</source>
        <translation>Findings of the policy</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1［%2］</source>
        <comment>finding, how firmly it stands: 既定</comment>
        <translation>%1 [%2]</translation>
    </message>
    <message>
        <source>満たすには: %1</source>
        <translation>To satisfy it: %1</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>理由（%1）</source>
        <translation>Reason (%1)</translation>
    </message>
    <message>
        <source>必須</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>続ける理由を書いてください。証跡に残ります。</source>
        <translation>Write the reason for going on. It stays in the journal.</translation>
    </message>
    <message>
        <source>理由: %1</source>
        <translation>Reason: %1</translation>
    </message>
    <message>
        <source>助言</source>
        <translation>Advice</translation>
    </message>
    <message>
        <source>▲ 理由が必要</source>
        <translation>▲ Reason needed</translation>
    </message>
    <message>
        <source>× 不足</source>
        <translation>× Missing</translation>
    </message>
    <message>
        <source>■ 禁止</source>
        <translation>■ Banned</translation>
    </message>
</context>
<context>
    <name>Common::FormDialog</name>
    <message>
        <source>保存(&amp;S)</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>キャンセル</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>閉じる(&amp;C)</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, error</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>ほか %1 件</source>
        <translation>and %1 more</translation>
    </message>
    <message>
        <source>続けるには、指摘の下に理由を書いてください。</source>
        <translation>To go on, write a reason under the finding.</translation>
    </message>
    <message>
        <source>禁止の指摘があるため、この操作はできません。</source>
        <translation>A finding bans this act, so it cannot be done.</translation>
    </message>
    <message>
        <source>入力した内容はまだ保存されていません。</source>
        <translation>What you entered is not saved yet.</translation>
    </message>
    <message>
        <source>破棄して閉じる</source>
        <translation>Discard and close</translation>
    </message>
</context>
<context>
    <name>Common::FormField</name>
    <message>
        <source>必須</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>任意</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>▲ %1</source>
        <translation>▲ %1</translation>
    </message>
    <message>
        <source>%1（必須）</source>
        <translation>%1 (required)</translation>
    </message>
    <message>
        <source>%1を選んでください。</source>
        <translation>Choose %1.</translation>
    </message>
    <message>
        <source>%1を入力してください。</source>
        <translation>Enter %1.</translation>
    </message>
</context>
<context>
    <name>Common::KeptForms</name>
    <message>
        <source>保存する前に終わった書きかけが %1 件残っています。</source>
        <translation>Unfinished forms are left from a program that ended before they were saved: %1.</translation>
    </message>
    <message>
        <source>続きを書く(&amp;K)</source>
        <translation>&amp;Keep writing</translation>
    </message>
</context>
<context>
    <name>Common::MessageBar</name>
    <message>
        <source>この知らせを閉じる</source>
        <translation>Close this message</translation>
    </message>
    <message>
        <source>この知らせを閉じます。</source>
        <translation>Closes this message.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>お知らせ</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>完了</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>助言</source>
        <translation>Advice</translation>
    </message>
    <message>
        <source>お断り</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>エラー</source>
        <translation>Error</translation>
    </message>
</context>
<context>
    <name>Common::Page</name>
    <message>
        <source>詳細(&amp;Y)</source>
        <translation>Detail(&amp;Y)</translation>
    </message>
    <message>
        <source>右の詳細を開く・たたむ（F9）</source>
        <translation>Opens or folds the detail at the right (F9)</translation>
    </message>
    <message>
        <source>%1の一覧</source>
        <translation>List of %1</translation>
    </message>
    <message>
        <source>一覧で 1 件を選ぶと使えます。</source>
        <translation>Choose one in the list to use this.</translation>
    </message>
    <message>
        <source>一覧で選ぶと使えます。</source>
        <translation>Choose in the list to use this.</translation>
    </message>
    <message>
        <source>%1 件中 %2 件</source>
        <comment>all, shown</comment>
        <translation>%2 of %1</translation>
    </message>
    <message>
        <source>%1 件</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 · %2 件選択</source>
        <translation>%1 · %2 selected</translation>
    </message>
    <message>
        <source>選択 %1 件</source>
        <translation>%1 selected</translation>
    </message>
    <message>
        <source>絞込み %1 件</source>
        <translation>%1 filtered</translation>
    </message>
    <message>
        <source>全 %1 件</source>
        <translation>all %1</translation>
    </message>
    <message>
        <source>一度に扱えるのは %1 件までです。今は %2 件を選んでいます。</source>
        <translation>At most %1 at once. %2 are selected.</translation>
    </message>
</context>
<context>
    <name>Common::PagedTableModel</name>
    <message>
        <source>%1（%2 件）</source>
        <comment>heading of a group</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1、たたんだ見出し</source>
        <translation>%1, folded heading</translation>
    </message>
    <message>
        <source>%1、見出し</source>
        <translation>%1, heading</translation>
    </message>
</context>
<context>
    <name>Common::ProgressBarLine</name>
    <message>
        <source>中止</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>この作業をやめて、始める前の状態に戻します。</source>
        <translation>Stops this work and goes back to the state before it.</translation>
    </message>
    <message>
        <source>中止しています</source>
        <translation>Cancelling</translation>
    </message>
    <message>
        <source>%1を中止</source>
        <translation>Cancel %1</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>Common::Prompter</name>
    <message>
        <source>閉じる</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>Common::ScanLine</name>
    <message>
        <source>番号の読み取り</source>
        <translation>Scan a number</translation>
    </message>
    <message>
        <source>番号を読み取るか、入力して Enter</source>
        <translation>Scan a number, or type it and press Enter</translation>
    </message>
</context>
<context>
    <name>Common::SearchBox</name>
    <message>
        <source>検索（Ctrl+F）</source>
        <translation>Search (Ctrl+F)</translation>
    </message>
    <message>
        <source>検索</source>
        <translation>Search</translation>
    </message>
</context>
<context>
    <name>Common::SortHeader</name>
    <message>
        <source>クリックで並べ替え。Shift＋クリックで次の並べ替えの列に加えます。</source>
        <translation>Click to sort. Shift+click adds the next sort column.</translation>
    </message>
</context>
<context>
    <name>Common::TableView</name>
    <message>
        <source>コピーできるのは一度に %L1 行までです。もっと多い行は「書き出し」を使ってください。</source>
        <translation>At most %L1 rows can be copied at once. Use &quot;Export&quot; for more.</translation>
    </message>
    <message>
        <source>一覧</source>
        <translation>List</translation>
    </message>
    <message>
        <source>コピー(&amp;C)</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>見出しとともにコピー(&amp;H)</source>
        <translation>Copy with &amp;headings</translation>
    </message>
    <message>
        <source>このセルをコピー(&amp;E)</source>
        <translation>Copy this c&amp;ell</translation>
    </message>
    <message>
        <source>表示する列(&amp;O)…</source>
        <translation>C&amp;olumns…</translation>
    </message>
    <message>
        <source>列を初めの状態に戻す(&amp;R)</source>
        <translation>&amp;Reset columns</translation>
    </message>
    <message>
        <source>「%1」の昇順に並べる(&amp;A)</source>
        <translation>Sort &quot;%1&quot; &amp;ascending</translation>
    </message>
    <message>
        <source>「%1」の降順に並べる(&amp;D)</source>
        <translation>Sort &quot;%1&quot; &amp;descending</translation>
    </message>
    <message>
        <source>「%1」を次の並べ替えの列に加える(&amp;N)</source>
        <translation>Add &quot;%1&quot; as &amp;next sort column</translation>
    </message>
    <message>
        <source>並べ替えをやめる(&amp;U)</source>
        <translation>&amp;Unsorted</translation>
    </message>
    <message>
        <source>選択を反転(&amp;I)</source>
        <translation>&amp;Invert selection</translation>
    </message>
    <message>
        <source>行を詰めて表示(&amp;M)</source>
        <translation>Co&amp;mpact rows</translation>
    </message>
</context>
<context>
    <name>Common::TextQuestionDialog</name>
    <message>
        <source>決定</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>キャンセル</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>Ctl</name>
    <message>
        <source>「%1」を読めません。</source>
        <translation>&quot;%1&quot; cannot be read.</translation>
    </message>
    <message>
        <source>項目の JSON を読めません（%1 行 %2 列: %3）。{…} の形で書いてください。</source>
        <translation>The JSON of the parameters cannot be read (line %1 column %2: %3). Write it as {…}.</translation>
    </message>
    <message>
        <source>--policy に規程を指定してください。daichoctl policies で一覧を見てください。</source>
        <translation>Name a policy with --policy. See the list with daichoctl policies.</translation>
    </message>
    <message>
        <source>台帳を作りました: %1</source>
        <translation>Register made: %1</translation>
    </message>
    <message>
        <source>「%1」という操作はありません。daichoctl acts で一覧を見てください。</source>
        <translation>There is no act &quot;%1&quot;. See the list with daichoctl acts.</translation>
    </message>
    <message>
        <source>--reason は 規則=理由 の形で指定してください。</source>
        <translation>Write --reason as RULE=REASON.</translation>
    </message>
    <message>
        <source>--header-row には行の番号を指定してください。</source>
        <translation>--header-row needs a row number.</translation>
    </message>
    <message>
        <source>--map は 項目=列 の形で指定してください。</source>
        <translation>Write --map as FIELD=COLUMN.</translation>
    </message>
    <message>
        <source>試しに読んだ結果: </source>
        <translation>Result of the dry run: </translation>
    </message>
    <message>
        <source>取り込みました: </source>
        <translation>Taken over: </translation>
    </message>
    <message>
        <source>読んだ行 %1、受け入れ %2、受け入れず %3、飛ばし %4、未分類 %5</source>
        <translation>read %1, accepted %2, refused %3, skipped %4, unclassified %5</translation>
    </message>
    <message>
        <source>Excel・CSV の台帳を取り込む</source>
        <translation>take over an Excel or CSV ledger</translation>
    </message>
    <message>
        <source>操作とその項目の一覧を出す</source>
        <translation>list the acts and their parameters</translation>
    </message>
    <message>
        <source>操作を行う</source>
        <translation>perform an act</translation>
    </message>
    <message>
        <source>一つの物の履歴を出す</source>
        <translation>show the history of one thing</translation>
    </message>
    <message>
        <source>帳票を PDF にする</source>
        <translation>make a book as PDF</translation>
    </message>
    <message>
        <source>帳票の一覧を出す</source>
        <translation>list the books</translation>
    </message>
    <message>
        <source>収録している規程の一覧を出す</source>
        <translation>list the shipped policies</translation>
    </message>
    <message>
        <source>証跡と全行を検証する</source>
        <translation>verify the journal and every row</translation>
    </message>
    <message>
        <source>「%1」という命令はありません。</source>
        <translation>There is no command &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>「%1」という指定はありません。</source>
        <translation>There is no option &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>%1 には値が要ります。</source>
        <translation>%1 needs a value.</translation>
    </message>
    <message>
        <source>命令がありません。</source>
        <translation>No command was given.</translation>
    </message>
    <message>
        <source>使い方: daichoctl %1</source>
        <translation>Usage: daichoctl %1</translation>
    </message>
    <message>
        <source>daichoctl — 情報資産台帳を窓を使わずに扱う

使い方:
</source>
        <translation>daichoctl — the register of information assets without a window

Usage:
</translation>
    </message>
    <message>
        <source>職員「%1」がいません。daichoctl list FILE person で一覧を見てください。</source>
        <translation>There is no person &quot;%1&quot;. See the list with daichoctl list FILE person.</translation>
    </message>
    <message>
        <source>記号</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>項目</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>型</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>選択肢</source>
        <translation>Choices</translation>
    </message>
    <message>
        <source>版</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>分類</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>廃棄記録簿</source>
        <translation>Disposal record book</translation>
    </message>
    <message>
        <source>行った廃棄の記録（取消も残る）</source>
        <translation>Disposals that were done (cancelled ones stay)</translation>
    </message>
    <message>
        <source>帳票</source>
        <translation>Books</translation>
    </message>
    <message>
        <source>説明</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>番号「%1」の物はありません。</source>
        <translation>There is nothing with the number &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--against は 番号:16進 の形で、128 ビット（32 桁）以上を指定してください。</source>
        <translation>Write --against as NUMBER:HEX with at least 128 bits (32 digits).</translation>
    </message>
    <message>
        <source>検証済: 証跡 %1 件、%2 行。末尾 #%1  %3</source>
        <translation>Verified: %1 journal entries, %2 rows. Head #%1  %3</translation>
    </message>
    <message>
        <source>改ざんの疑い: %1 か所。最初: %2</source>
        <translation>Suspected tampering: %1 places. First: %2</translation>
    </message>
    <message>
        <source>組織</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>種別</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>適用規程</source>
        <translation>Applicable policy</translation>
    </message>
    <message>
        <source>資産</source>
        <translation>Assets</translation>
    </message>
    <message>
        <source>氏名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>職名</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>役割</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>規程</source>
        <translation>Policy</translation>
    </message>
    <message>
        <source>充てる職</source>
        <translation>Held by post</translation>
    </message>
    <message>
        <source>現任</source>
        <translation>Holder</translation>
    </message>
    <message>
        <source>条項</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>（空席）</source>
        <translation>(vacant)</translation>
    </message>
    <message>
        <source>場所</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>施錠</source>
        <translation>Lockable</translation>
    </message>
    <message>
        <source>金庫</source>
        <translation>Safe</translation>
    </message>
    <message>
        <source>管理区域</source>
        <translation>Controlled area</translation>
    </message>
    <message>
        <source>災害低</source>
        <translation>Low disaster risk</translation>
    </message>
    <message>
        <source>番号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>日時</source>
        <translation>Date and time</translation>
    </message>
    <message>
        <source>対象</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>方法</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>処理内容</source>
        <translation>Treatment</translation>
    </message>
    <message>
        <source>担当者</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>許可番号</source>
        <translation>Permit number</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>保管場所</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>状態</source>
        <translation>State</translation>
    </message>
    <message>
        <source>%1 件中 %2 件</source>
        <translation>%2 of %1</translation>
    </message>
    <message>
        <source>--limit には 0 以上の数を指定してください。</source>
        <translation>--limit needs a number of 0 or more.</translation>
    </message>
    <message>
        <source>フォントにない文字を 〓 で印刷しました: %1</source>
        <translation>Characters missing in the fonts were printed as 〓: %1</translation>
    </message>
    <message>
        <source>帳票を作りました: %1（%2 件、%3 頁）</source>
        <translation>Book made: %1 (%2 rows, %3 pages)</translation>
    </message>
    <message>
        <source>書き出す先の名前は .csv か .xlsx にしてください。</source>
        <translation>The name to export to must end in .csv or .xlsx.</translation>
    </message>
    <message>
        <source>書き出しました: %1（%2 件）</source>
        <translation>Exported: %1 (%2)</translation>
    </message>
    <message>
        <source>台帳を作る（書き出したフォルダーからも）</source>
        <translation>make a register (also from a folder that was written out)</translation>
    </message>
    <message>
        <source>項目の一覧を出す（--of: その台帳の規程と独自項目で）</source>
        <translation>list the fields (--of: with the policy and own fields of that register)</translation>
    </message>
    <message>
        <source>資産か他の一覧、または台帳全体を書き出す</source>
        <translation>write out assets, another list, or the whole register</translation>
    </message>
    <message>
        <source>組織に確かめてもらう依頼用リストを作る</source>
        <translation>make a request list for units to check</translation>
    </message>
    <message>
        <source>証跡の末尾 #%1  %2</source>
        <translation>End of the journal #%1  %2</translation>
    </message>
    <message>
        <source>台帳全体を書き出しました: %1（表 %2、%3 行、文書 %4 件）</source>
        <translation>The whole register was written: %1 (%2 tables, %3 rows, %4 documents)</translation>
    </message>
    <message>
        <source>--from で作る台帳の規程と団体名は、フォルダーのとおりになります。--policy と --organization は付けないでください。</source>
        <translation>With --from, policy and organization are those of the folder. Do not give --policy or --organization.</translation>
    </message>
    <message>
        <source>フォルダーから台帳を作り、検証しました: %1（表 %2、%3 行、文書 %4 件）</source>
        <translation>The register was made from the folder and verified: %1 (%2 tables, %3 rows, %4 documents)</translation>
    </message>
    <message>
        <source>規程設定書</source>
        <translation>Policy settings</translation>
    </message>
    <message>
        <source>台帳に設定した規程の全て（区分・規則・役割・既定）</source>
        <translation>Everything that policies have set in the register (levels, rules, roles, defaults)</translation>
    </message>
    <message>
        <source>関連</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>元の番号</source>
        <translation>Number of the source</translation>
    </message>
    <message>
        <source>元の名称</source>
        <translation>Name of the source</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>設定の確認</source>
        <translation>Confirmation of settings</translation>
    </message>
    <message>
        <source>未確認</source>
        <translation>Not checked</translation>
    </message>
    <message>
        <source>確認済</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>今の分類</source>
        <translation>Present class</translation>
    </message>
    <message>
        <source>決めた版</source>
        <translation>Decided under version</translation>
    </message>
    <message>
        <source>新しい分類の案</source>
        <translation>Proposed class</translation>
    </message>
    <message>
        <source>新しい版</source>
        <translation>New version</translation>
    </message>
    <message>
        <source>最も古い確認日</source>
        <translation>Oldest confirmation</translation>
    </message>
    <message>
        <source>最も新しい確認日</source>
        <translation>Latest confirmation</translation>
    </message>
    <message>
        <source>%1の一覧を書き出しました: %2（%3 件）</source>
        <translation>The list of %1 was written: %2 (%3 rows)</translation>
    </message>
    <message>
        <source>  %1 行目 %2 列: %3</source>
        <translation>  line %1, column %2: %3</translation>
    </message>
    <message>
        <source>CP932 では表せない文字が %1 か所あるので、書き出しませんでした。--encoding utf8 なら書き出せます。</source>
        <translation>CP932 cannot hold the characters in %1 places, so nothing was written. With --encoding utf8 it can be written.</translation>
    </message>
    <message>
        <source>名称非表示 %1 件。</source>
        <translation>%1 names are hidden.</translation>
    </message>
    <message>
        <source>このファイルは %1 として扱ってください。</source>
        <translation>Treat this file as %1.</translation>
    </message>
    <message>
        <source>書き出す先の名前は .csv、.xlsx、.jsonl のどれかにしてください。</source>
        <translation>The name of the file to write must end in .csv, .xlsx or .jsonl.</translation>
    </message>
    <message>
        <source>--encoding は utf8 か cp932 です。</source>
        <translation>--encoding is utf8 or cp932.</translation>
    </message>
    <message>
        <source>依頼用リストのファイルの名前は .xlsx にしてください。</source>
        <translation>The name of a request list&apos;s file must end in .xlsx.</translation>
    </message>
    <message>
        <source>--due の「%1」は日付として読めません。</source>
        <translation>“%1” of --due cannot be read as a date.</translation>
    </message>
    <message>
        <source>組織「%1」がないか、複数あります。daichoctl list FILE unit で一覧を見てください。</source>
        <translation>There is no unit “%1”, or there are several. Look at the list with daichoctl list FILE unit.</translation>
    </message>
    <message>
        <source>台帳の全ての物から探す（一致した所も出す。種類ごとに 100 件まで）</source>
        <translation>Find anything in the register (with what matched; at most 100 of each kind)</translation>
    </message>
    <message>
        <source>保存した検索の一覧を出す（保存は do FILE search.save）</source>
        <translation>List the saved searches (to save one: do FILE search.save)</translation>
    </message>
    <message>
        <source>帳票の定義を見る・保存する・削除する（templates: 収録している様式）</source>
        <translation>Show, save and delete definitions of books (templates: the forms that ship)</translation>
    </message>
    <message>
        <source>白紙様式</source>
        <translation>Blank form</translation>
    </message>
    <message>
        <source>台帳</source>
        <translation>Ledger</translation>
    </message>
    <message>
        <source>名前</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>列</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>「%1」という帳票の定義はありません。daichoctl book list FILE で一覧を見てください。</source>
        <translation>There is no definition of a book named &quot;%1&quot;. See daichoctl book list FILE.</translation>
    </message>
    <message>
        <source>「%1」を読めません。定義のファイルか、daichoctl book templates の名前を指定してください。</source>
        <translation>&quot;%1&quot; cannot be read. Name a file with a definition, or one of daichoctl book templates.</translation>
    </message>
    <message>
        <source>「%1」は帳票の定義として読めません。</source>
        <translation>&quot;%1&quot; cannot be read as the definition of a book.</translation>
    </message>
    <message>
        <source>帳票の定義「%1」を保存しました。</source>
        <translation>The definition of &quot;%1&quot; is saved.</translation>
    </message>
    <message>
        <source>使い方: daichoctl book list FILE、show FILE NAME、define FILE DEFINITION.json、forget FILE NAME、templates</source>
        <translation>Usage: daichoctl book list FILE, show FILE NAME, define FILE DEFINITION.json, forget FILE NAME, templates</translation>
    </message>
    <message>
        <source>帳票の定義「%1」を削除しました。</source>
        <translation>The definition of &quot;%1&quot; is deleted.</translation>
    </message>
    <message>
        <source>--blank は空の行の数です。0 から 1000 までで、0 なら 1 頁を満たします。</source>
        <translation>--blank is the number of empty rows, 0 to 1000; 0 fills one page.</translation>
    </message>
    <message>
        <source>--%1 の「%2」を読めません。%3 のように書いてください。</source>
        <translation>--%1: &quot;%2&quot; cannot be read. Write it like %3.</translation>
    </message>
    <message>
        <source>帳票一式</source>
        <translation>Books</translation>
    </message>
    <message>
        <source>「%1」という帳票はありません。daichoctl books か daichoctl book list FILE で一覧を見てください。</source>
        <translation>There is no book &quot;%1&quot;. See daichoctl books or daichoctl book list FILE.</translation>
    </message>
    <message>
        <source>「%1」という保存した検索はありません。daichoctl searches で一覧を見てください。</source>
        <translation>There is no saved search &quot;%1&quot;. See daichoctl searches.</translation>
    </message>
    <message>
        <source>検索の名前</source>
        <translation>Name of the search</translation>
    </message>
    <message>
        <source>条件</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>未</source>
        <translation>none</translation>
    </message>
    <message>
        <source>「%1」は探せません。--kind に使えるのは %2 です。</source>
        <translation>&quot;%1&quot; cannot be searched. --kind takes %2.</translation>
    </message>
    <message>
        <source>%1 %2 件中 %3 件</source>
        <translation>%1: %3 of %2</translation>
    </message>
    <message>
        <source>種類</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>所在</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>一致した所</source>
        <translation>What matched</translation>
    </message>
    <message>
        <source>見つかりませんでした。</source>
        <translation>Nothing was found.</translation>
    </message>
    <message>
        <source>条件（--where）は 項目=値 の形で書きます。
項目は記号でも画面の名前でも構いません。記号の一覧は daichoctl fields asset --of FILE で出ます。

  項目=値     等しい（値を書かなければ、空のもの）
  項目!=値    等しくない（値を書かなければ、空でないもの）
  項目~語     語を含む（全角と半角、ひらがなとカタカナは区別しません）
  項目!~語    語を含まない
  項目&gt;=値    以上（日付は以後）
  項目&lt;=値    以下（日付は以前）
  項目=a..b   a から b まで（a.. と ..b も書けます。日付、数、段階、番号だけ）
  A | B       どちらか（縦線の前後に空白を置きます）
  ( A &amp; B )   まとまり（&amp; を使えるのは、かっこの中です）
  !( A )      A でないもの
  項目=&quot;値&quot;   引用符の中は、記号もそのまま値になります

--where を重ねると、すべてを満たすものになります。--search は保存した検索の条件で、--where も満たすものだけが残ります。
日付は R8.3.31、令和8年3月31日、2026-03-31 のどれでも構いません。

例:
  %1 --where &apos;名称~台帳&apos; --where &apos;個人情報=有&apos;
  %1 --where &apos;満了日=R7.4.1..令和8年3月31日&apos;
  %1 --where &apos;(class.C&gt;=3B &amp; 保管場所!=) | !(備考~写し | 個人情報=無)&apos;
</source>
        <translation>A condition (--where) is written as FIELD=VALUE.
A field is named by its code or by what the screen calls it; daichoctl fields asset --of FILE lists the codes.

  FIELD=VALUE    equal (without a value: empty)
  FIELD!=VALUE   not equal (without a value: not empty)
  FIELD~WORD     contains the word, whatever its width and kana
  FIELD!~WORD    does not contain it
  FIELD&gt;=VALUE   at least (a day: on it or after)
  FIELD&lt;=VALUE   at most (a day: on it or before)
  FIELD=a..b     from a to b (also a.. and ..b; only days, numbers, levels and numbers of assets)
  A | B          either (with spaces around the bar)
  ( A &amp; B )      a group (&amp; stands inside brackets only)
  !( A )         what is not A
  FIELD=&quot;VALUE&quot;  between quotes signs are part of the value

Several --where hold together. --search gives the conditions of a saved search; what is left answers --where too.
A day is written as R8.3.31, 令和8年3月31日 or 2026-03-31.

Examples:
  %1 --where &apos;名称~台帳&apos; --where &apos;個人情報=有&apos;
  %1 --where &apos;満了日=R7.4.1..令和8年3月31日&apos;
  %1 --where &apos;(class.C&gt;=3B &amp; 保管場所!=) | !(備考~写し | 個人情報=無)&apos;
</translation>
    </message>
    <message>
        <source>一覧を出す（--sort は項目の順、-項目 で逆順）</source>
        <translation>list things (--sort FIELD orders by a field, -FIELD the other way round)</translation>
    </message>
    <message>
        <source>
--json を付けると 1 行ずつの JSON で出します。
終了コード: 0 済み、1 失敗、2 使い方の誤り、3 規程による拒否または受け入れなかった行あり、4 改ざんの疑い
命令ごとの説明は daichoctl 命令 --help で出ます。条件（--where）の書き方もそこにあります。
</source>
        <translation>
--json prints one JSON object per line.
Exit codes: 0 done, 1 failed, 2 wrong usage, 3 refused by the policy or some lines were refused, 4 suspected tampering
Help on one command: daichoctl COMMAND --help. How to write a condition (--where) is told there too.
</translation>
    </message>
    <message>
        <source>条件に合う資産をまとめて直す（一括修正。値を空けると項目を空にする）</source>
        <translation>edit all assets that meet the conditions (an empty value empties the field)</translation>
    </message>
    <message>
        <source>--set は 項目=値 の形で指定してください。値を空けると項目を空にします。</source>
        <translation>--set takes FIELD=VALUE. An empty value empties the field.</translation>
    </message>
    <message>
        <source>--set に項目と値を指定してください。daichoctl fields asset で項目の一覧を見てください。</source>
        <translation>Give a field and a value with --set. See daichoctl fields asset for the fields.</translation>
    </message>
    <message>
        <source>直す資産を --where・--search、--asset、--all のどれか一つで指定してください。</source>
        <translation>Say which assets to edit by one of --where or --search, --asset, --all.</translation>
    </message>
    <message>
        <source>試した結果: </source>
        <translation>Tried: </translation>
    </message>
    <message>
        <source>修正しました: </source>
        <translation>Edited: </translation>
    </message>
    <message>
        <source>変更 %1 件、変更なし %2 件、できない %3 件</source>
        <translation>%1 change, %2 stay the same, %3 cannot be changed</translation>
    </message>
    <message>
        <source>  ほか %1 件</source>
        <translation>  and %1 more</translation>
    </message>
    <message>
        <source>項目を出せるのは asset、medium、unit、person、role、place、disposal、field です。</source>
        <translation>Fields can be listed of asset, medium, unit, person, role, place, disposal and field.</translation>
    </message>
    <message>
        <source>内容の分類</source>
        <translation>Class of contents</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>保有者</source>
        <translation>Holder</translation>
    </message>
    <message>
        <source>製造番号</source>
        <translation>Serial number</translation>
    </message>
    <message>
        <source>表示の更新待ち</source>
        <translation>Label due</translation>
    </message>
    <message>
        <source>媒体</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>いつから</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>--kind に指定できるのは asset、medium、unit、person、place、disposal です。</source>
        <translation>--kind takes asset, medium, unit, person, place or disposal.</translation>
    </message>
    <message>
        <source>まとめて一つ</source>
        <translation>All on one</translation>
    </message>
    <message>
        <source>区分</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>答える役割</source>
        <translation>Role asked</translation>
    </message>
    <message>
        <source>答え</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>答えた日時</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>条件に合う資産の分類をまとめて変える（一括分類変更。--list は番号・分類・理由の一覧、--proposed は再分類の案）</source>
        <translation>Change the class of the assets that meet the conditions (--list: a list of number, class and reason; --proposed: what a revision proposes)</translation>
    </message>
    <message>
        <source>一覧（--list）は CSV・TSV・XLSX です。見出しは「番号」と、分類の軸の名前（機密性 など）か、すべての軸をまとめた「分類」。
「理由」の列があれば、その行はその理由になります。誤りが一つでもあれば、行と列を示して、何も変えません。

例:
  daichoctl relabel FILE --where unit=税務課 --level C=3C --reason 規程の見直し --dry-run
  daichoctl relabel FILE --list 分類変更.csv --reason 年度の見直し
  daichoctl relabel FILE --proposed --reason 規程の改正
</source>
        <translation>A list (--list) is a CSV, TSV or XLSX file. Its headings are 番号 (number) and the names of the axes (機密性 …), or 分類 (class) for all axes in one.
A column 理由 (reason) holds for its line. With a single mistake nothing is changed; line and column are told.

Examples:
  daichoctl relabel FILE --where unit=税務課 --level C=3C --reason REASON --dry-run
  daichoctl relabel FILE --list classes.csv --reason REASON
  daichoctl relabel FILE --proposed --reason REASON
</translation>
    </message>
    <message>
        <source>ラベルを PDF にする（sheets: 用紙の一覧、calibrate: 位置合わせの頁）</source>
        <translation>Make labels as a PDF (sheets: list of sheets, calibrate: page to measure with)</translation>
    </message>
    <message>
        <source>メーカー</source>
        <translation>Maker</translation>
    </message>
    <message>
        <source>品番</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>用紙</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>寸法の出所</source>
        <translation>Source of the sizes</translation>
    </message>
    <message>
        <source>同じ寸法の品番</source>
        <translation>Products of the same sizes</translation>
    </message>
    <message>
        <source>用紙を --sheet で、書き出す PDF を --out で指定してください。</source>
        <translation>Give the sheet with --sheet and the PDF to write with --out.</translation>
    </message>
    <message>
        <source>「%1」という用紙はありません。daichoctl labels sheets で一覧を見てください。</source>
        <translation>There is no sheet “%1”. See the list with daichoctl labels sheets.</translation>
    </message>
    <message>
        <source>--offset は 横,縦 を mm で書いてください。例: 0.3,-0.5</source>
        <translation>Write --offset as ACROSS,DOWN in mm, for example 0.3,-0.5</translation>
    </message>
    <message>
        <source>位置合わせ</source>
        <translation>Calibration</translation>
    </message>
    <message>
        <source>位置合わせの頁を作りました: %1（倍率 100% で印刷してください）</source>
        <translation>Calibration page made: %1 (print it at 100%)</translation>
    </message>
    <message>
        <source>ラベルを作る物を、--where か --search、--numbers、--all のどれかで指定してください。</source>
        <translation>Say what labels are to be made of: with one of --where or --search, --numbers, --all.</translation>
    </message>
    <message>
        <source>%1 は %2 件のラベルに入りませんでした。大きい用紙を使うか、載せるものを減らしてください。</source>
        <translation>%1: no room on the labels of %2 things. Use a larger sheet or put less on it.</translation>
    </message>
    <message>
        <source>%1 は %2 件のラベルで … と縮めました。</source>
        <translation>%1: shortened with … on the labels of %2 things.</translation>
    </message>
    <message>
        <source>ラベルを作りました: %1（%2 件、%3 枚、%4 頁）</source>
        <translation>Labels made: %1 (%2 things, %3 labels, %4 pages)</translation>
    </message>
    <message>
        <source>うち %1 件は再発行です。古いラベルは剥がして廃棄してください。</source>
        <translation>%1 of them are reissues. Take the old labels off and destroy them.</translation>
    </message>
    <message>
        <source>「%1」は余分です。PDF は --out で指定してください。</source>
        <translation>“%1” is too much. Give the PDF with --out.</translation>
    </message>
    <message>
        <source>ラベル</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>--level は 軸=区分 の形で指定してください。例: --level C=3C、--level 機密性=3C</source>
        <translation>Give --level as AXIS=LEVEL. Examples: --level C=3C, --level 機密性=3C</translation>
    </message>
    <message>
        <source>対象を --where・--search、--numbers、--list、--proposed、--all のどれか一つで指定してください。</source>
        <translation>Say which assets in one of these ways: --where and --search, --numbers, --list, --proposed, --all.</translation>
    </message>
    <message>
        <source>--list と --proposed では、分類は行ごとに決まります。--level は指定できません。</source>
        <translation>With --list and --proposed each line has its own class; --level cannot be given.</translation>
    </message>
    <message>
        <source>--level に軸と新しい区分を指定してください。例: --level C=3C</source>
        <translation>Give axis and new level with --level. Example: --level C=3C</translation>
    </message>
    <message>
        <source>--reason に分類を変える理由を書いてください。</source>
        <translation>Write with --reason why the class changes.</translation>
    </message>
    <message>
        <source>--rule-reason は 規則=理由 の形で指定してください。</source>
        <translation>Give --rule-reason as RULE=TEXT.</translation>
    </message>
    <message>
        <source>ほか %1 件</source>
        <translation>%1 more</translation>
    </message>
    <message>
        <source>一覧に誤りが %1 件あるので、何も変更していません。</source>
        <translation>The list has %1 mistakes, so nothing was changed.</translation>
    </message>
    <message>
        <source>この台帳に規程「%1」はありません。</source>
        <translation>This register has no policy “%1”.</translation>
    </message>
    <message>
        <source>一件ずつ決めるもの %1 件:</source>
        <translation>To be decided one by one, %1:</translation>
    </message>
    <message>
        <source>案が一つに決まっている再分類はありません。</source>
        <translation>Nothing waits for which one class is proposed.</translation>
    </message>
    <message>
        <source>分類を変更しました: </source>
        <translation>Classes changed: </translation>
    </message>
    <message>
        <source>変更 %1 件、元に合わせて上がる複製 %2 件、変更なし %3 件、できない %4 件</source>
        <translation>%1 changed, %2 copies raised with their source, %3 unchanged, %4 not possible</translation>
    </message>
    <message>
        <source>表示の更新待ちになるもの %1 件</source>
        <translation>Marks to be renewed: %1</translation>
    </message>
    <message>
        <source>別の規程の複製 %1 件。分類を確かめてください。</source>
        <translation>Copies under another policy: %1. Check their class.</translation>
    </message>
    <message>
        <source>複製</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>できない</source>
        <translation>Not possible</translation>
    </message>
    <message>
        <source>第%1版はありません。</source>
        <translation>There is no version %1.</translation>
    </message>
    <message>
        <source>区別</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>分野</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>前</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>後</source>
        <translation>After</translation>
    </message>
    <message>
        <source>違い %1 か所</source>
        <translation>%1 differences</translation>
    </message>
    <message>
        <source>この台帳に規程「%1」はありません。daichoctl list FILE policy で一覧を見てください。</source>
        <translation>This register has no policy &quot;%1&quot;. See daichoctl list FILE policy.</translation>
    </message>
    <message>
        <source>ファイル名・属性・ヘッダーなど、規程の表示する所に書く文字を出す</source>
        <translation>Print the text for the places where the policy wants the class shown (file name, properties, header …)</translation>
    </message>
    <message>
        <source>%1 件は表示の更新待ちです。貼り終えたら、操作 %2 に {&quot;run&quot;: %3} を渡して更新済にしてください。</source>
        <translation>%1 wait for a new label. When they are stuck on, give {&quot;run&quot;: %3} to the act %2.</translation>
    </message>
    <message>
        <source>%1（%2）:</source>
        <translation>%1 (%2):</translation>
    </message>
    <message>
        <source>規程に、表示する所の定めがありません。</source>
        <translation>The policy names no places where the class is to be shown.</translation>
    </message>
    <message>
        <source>「%1」は規程の表示する所にありません。使えるのは %2 です。</source>
        <translation>&quot;%1&quot; is not a place where the policy wants the class shown. These are: %2.</translation>
    </message>
    <message>
        <source>条件「%1」に当たるものがありません。媒体の条件は unit=組織、place=保管場所、holder=職員 です。</source>
        <translation>Nothing answers the condition &quot;%1&quot;. Conditions of media are unit=UNIT, place=PLACE and holder=PERSON.</translation>
    </message>
    <message>
        <source>例外措置一覧</source>
        <translation>List of exceptions</translation>
    </message>
    <message>
        <source>規程の例外措置の全て（不許可・失効も残る）</source>
        <translation>Every exception under the policy (refused and ended ones stay)</translation>
    </message>
    <message>
        <source>始まり</source>
        <translation>From</translation>
    </message>
    <message>
        <source>終わり</source>
        <translation>To</translation>
    </message>
    <message>
        <source>申請者</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>決めた者</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>事後報告</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>部</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>配付先</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>配付日</source>
        <translation>Given out on</translation>
    </message>
    <message>
        <source>回収期限</source>
        <translation>Due back by</translation>
    </message>
    <message>
        <source>回収日</source>
        <translation>Collected on</translation>
    </message>
    <message>
        <source>回収した者</source>
        <translation>Collected by</translation>
    </message>
    <message>
        <source>内容の分類が変わる媒体・機器 %1 件</source>
        <translation>Media whose contents change class: %1</translation>
    </message>
    <message>
        <source>今の所在</source>
        <translation>Where it is now</translation>
    </message>
    <message>
        <source>出た日</source>
        <translation>Left on</translation>
    </message>
    <message>
        <source>返却予定日</source>
        <translation>Due back</translation>
    </message>
    <message>
        <source>遅れた日数</source>
        <translation>Days late</translation>
    </message>
    <message>
        <source>票</source>
        <translation>Slip</translation>
    </message>
    <message>
        <source>番</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>元の所在</source>
        <translation>From</translation>
    </message>
    <message>
        <source>行先</source>
        <translation>Where to</translation>
    </message>
    <message>
        <source>渡した者</source>
        <translation>Handed over by</translation>
    </message>
    <message>
        <source>印</source>
        <translation>Marks</translation>
    </message>
    <message>
        <source>後日入力</source>
        <translation>Entered later</translation>
    </message>
    <message>
        <source>発生済みの事実</source>
        <translation>Fact recorded afterwards</translation>
    </message>
    <message>
        <source>誤り</source>
        <translation>Wrong</translation>
    </message>
    <message>
        <source>名称非表示</source>
        <translation>Name withheld</translation>
    </message>
    <message>
        <source>条件「%1」は使えません。受渡しの帳票の条件は unit=組織、thing=番号、from=日、to=日 です。</source>
        <translation>The condition “%1” cannot be used. Books of hand-overs take unit=UNIT, thing=NUMBER, from=DAY, to=DAY.</translation>
    </message>
    <message>
        <source>どの媒体・機器の履歴かを --where thing=番号 で指定してください。</source>
        <translation>Say whose history it is with --where thing=NUMBER.</translation>
    </message>
    <message>
        <source>台帳の規程を JSON で出す、二つの版か、これから取り込むファイルとの違いを出す、行為ごとに許可する者を出す</source>
        <translation>Print a policy of the register as JSON, what differs between two versions or from a file to be imported, or who permits each act</translation>
    </message>
    <message>
        <source>一覧にできるのは asset、medium、content、ledger-medium、unit、person、role、place、disposal、policy、link、consultation、exception、permit、custody、custody-event、notice、breach、field、batch、draft、attachment、reclassification、distribution です。</source>
        <translation>What can be listed: asset, medium, content, ledger-medium, unit, person, role, place, disposal, policy, link, consultation, exception, permit, custody, custody-event, notice, breach, field, batch, draft, attachment, reclassification, distribution.</translation>
    </message>
    <message>
        <source>%1以上</source>
        <translation>%1 and above</translation>
    </message>
    <message>
        <source>室の外</source>
        <translation>Out of its room</translation>
    </message>
    <message>
        <source>分類にかかわらず</source>
        <translation>Whatever the class</translation>
    </message>
    <message>
        <source>許可の種類</source>
        <translation>Kind of permit</translation>
    </message>
    <message>
        <source>目的</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>から</source>
        <translation>From</translation>
    </message>
    <message>
        <source>まで</source>
        <translation>To</translation>
    </message>
    <message>
        <source>次に決裁する者</source>
        <translation>Next to decide</translation>
    </message>
    <message>
        <source>行為</source>
        <translation>Act</translation>
    </message>
    <message>
        <source>範囲</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>許可する者</source>
        <translation>Permitted by</translation>
    </message>
    <message>
        <source>出所</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>禁止</source>
        <translation>Banned</translation>
    </message>
    <message>
        <source>使い方: daichoctl policy show、compare か approvers</source>
        <translation>Usage: daichoctl policy show, compare or approvers</translation>
    </message>
    <message>
        <source>包括許可一覧</source>
        <translation>Blanket permits</translation>
    </message>
    <message>
        <source>組織・種類・分類で与えた許可（失効も残る）</source>
        <translation>Permits for a unit, kinds and a class (ended ones too)</translation>
    </message>
    <message>
        <source>紙決裁入力一覧</source>
        <translation>Decisions entered from paper</translation>
    </message>
    <message>
        <source>紙の決裁を入力したもの（--where month=2026-04 でその月）</source>
        <translation>Decisions that were entered from paper (--where month=2026-04 for a month)</translation>
    </message>
    <message>
        <source>兼務例外一覧</source>
        <translation>Decided by who applied</translation>
    </message>
    <message>
        <source>申請した者がやむを得ず決裁したもの</source>
        <translation>What was decided by who had applied, with the reason</translation>
    </message>
    <message>
        <source>条件「%1」は使えません。許可の帳票の条件は month=2026-04 です。</source>
        <translation>The condition “%1” cannot be used. Books of permits take month=2026-04.</translation>
    </message>
</context>
<context>
    <name>Custody</name>
    <message>
        <source>受渡し %1 番の記録はありません。履歴で番号を確かめてください。</source>
        <translation>There is no hand-over no. %1. Check the number in the history.</translation>
    </message>
    <message>
        <source>何が誤りだったのかを入力してください。</source>
        <translation>Say what was wrong.</translation>
    </message>
    <message>
        <source>この受渡しは既に訂正されています。</source>
        <translation>This hand-over has been corrected already.</translation>
    </message>
    <message>
        <source>%1 には後の受渡し（%2 番）があります。新しいものから訂正してください。</source>
        <translation>%1 has a later hand-over (no. %2). Correct the newest first.</translation>
    </message>
    <message>
        <source>%1: %2（%3 番）は誤りだった。%4</source>
        <translation>%1: %2 (no. %3) was wrong. %4</translation>
    </message>
    <message>
        <source>受渡しを訂正</source>
        <translation>Correct a hand-over</translation>
    </message>
    <message>
        <source>誤っていた受渡しの番号</source>
        <translation>Number of the hand-over that was wrong</translation>
    </message>
    <message>
        <source>何が誤りだったか</source>
        <translation>What was wrong</translation>
    </message>
    <message>
        <source>訂正は取り消せません。正しい受渡しを改めて記録してください。</source>
        <translation>A correction cannot be undone. Record the right hand-over instead.</translation>
    </message>
    <message>
        <source>まだ来ていない日時です。済んでから記録してください。</source>
        <translation>That time is still to come. Record it when it has been done.</translation>
    </message>
    <message>
        <source>%1 の前の受渡しは %2 です。日時がそれより前になっています。</source>
        <translation>The hand-over of %1 before this one was on %2. The time given is earlier.</translation>
    </message>
    <message>
        <source>返却予定日が受渡しの日より前です。</source>
        <translation>The day it is due back is before the day of the hand-over.</translation>
    </message>
    <message>
        <source>内容なし</source>
        <translation>Nothing on it</translation>
    </message>
    <message>
        <source>日時</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>番号・名称</source>
        <translation>Number, name</translation>
    </message>
    <message>
        <source>分類</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>保管場所</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>現物</source>
        <translation>There</translation>
    </message>
    <message>
        <source>状態・備考</source>
        <translation>Condition, remarks</translation>
    </message>
    <message>
        <source>確認者</source>
        <translation>Confirmed by</translation>
    </message>
    <message>
        <source>日時・種別</source>
        <translation>Time, kind</translation>
    </message>
    <message>
        <source>番号・名称・分類</source>
        <translation>Number, name, class</translation>
    </message>
    <message>
        <source>渡した者 → 受け取った者・行先</source>
        <translation>Handed over by → received by, where to</translation>
    </message>
    <message>
        <source>目的・許可</source>
        <translation>Purpose, permit</translation>
    </message>
    <message>
        <source>保護措置・確認</source>
        <translation>Protection, checks</translation>
    </message>
    <message>
        <source>返却予定日</source>
        <translation>Due back</translation>
    </message>
    <message>
        <source>返却・再接続</source>
        <translation>Back, reconnected</translation>
    </message>
    <message>
        <source>備考</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>後日入力 %1</source>
        <translation>Entered later, %1</translation>
    </message>
    <message>
        <source>発生済みの事実</source>
        <translation>Fact recorded afterwards</translation>
    </message>
    <message>
        <source>誤り（訂正済み）</source>
        <translation>Wrong (corrected)</translation>
    </message>
    <message>
        <source>%1 番の訂正</source>
        <translation>Correction of no. %1</translation>
    </message>
    <message>
        <source>名称非表示</source>
        <translation>Name withheld</translation>
    </message>
    <message>
        <source>内容 %1件</source>
        <translation>%1 items on it</translation>
    </message>
    <message>
        <source>%1 から</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>→ %1</source>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>運搬 %1</source>
        <translation>Carried by %1</translation>
    </message>
    <message>
        <source>封印 %1</source>
        <translation>Seal %1</translation>
    </message>
    <message>
        <source>ウイルス検査 %1</source>
        <translation>Virus check %1</translation>
    </message>
    <message>
        <source>安全確認 %1</source>
        <translation>Safety checked by %1</translation>
    </message>
    <message>
        <source>同行 %1</source>
        <translation>Accompanied by %1</translation>
    </message>
    <message>
        <source>契約 %1</source>
        <translation>Contract %1</translation>
    </message>
    <message>
        <source>再接続 %1</source>
        <translation>Reconnected %1</translation>
    </message>
    <message>
        <source>許可 %1</source>
        <translation>Permit %1</translation>
    </message>
    <message>
        <source>票 %1</source>
        <translation>Slip %1</translation>
    </message>
    <message>
        <source>組織</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>状態</source>
        <translation>State</translation>
    </message>
    <message>
        <source>今の所在</source>
        <translation>Where it is now</translation>
    </message>
    <message>
        <source>出た日</source>
        <translation>Left on</translation>
    </message>
    <message>
        <source>遅れ</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>返却確認</source>
        <translation>Return seen</translation>
    </message>
    <message>
        <source>%1日</source>
        <translation>%1 days</translation>
    </message>
    <message>
        <source>全期間</source>
        <translation>All time</translation>
    </message>
    <message>
        <source>%1から%2まで</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>はじめ</source>
        <translation>the beginning</translation>
    </message>
    <message>
        <source>今</source>
        <translation>now</translation>
    </message>
    <message>
        <source>持出・持込記録簿</source>
        <translation>Book of take-outs and bring-ins</translation>
    </message>
    <message>
        <source>持出・持込・受領・運搬・送信・提供などの全て</source>
        <translation>All take-outs, bring-ins, receipts, carriages, transmissions and provisions</translation>
    </message>
    <message>
        <source>貸与簿</source>
        <translation>Book of loans</translation>
    </message>
    <message>
        <source>貸与と返却</source>
        <translation>Loans and returns</translation>
    </message>
    <message>
        <source>返却遅延一覧</source>
        <translation>Overdue returns</translation>
    </message>
    <message>
        <source>返却予定日を過ぎて戻らないもの</source>
        <translation>What is not back by the day it was due</translation>
    </message>
    <message>
        <source>外出中一覧</source>
        <translation>What is away</translation>
    </message>
    <message>
        <source>持出中・貸与中・修理中・引渡中・紛失のもの</source>
        <translation>Taken out, lent, in repair, handed over, lost</translation>
    </message>
    <message>
        <source>保管状況記録簿</source>
        <translation>Book of storage checks</translation>
    </message>
    <message>
        <source>保管確認の結果</source>
        <translation>Results of the checks</translation>
    </message>
    <message>
        <source>媒体の履歴</source>
        <translation>History of a medium</translation>
    </message>
    <message>
        <source>一つの媒体・機器の受渡しの全て</source>
        <translation>All hand-overs of one medium or piece of equipment</translation>
    </message>
    <message>
        <source>全組織</source>
        <translation>All units</translation>
    </message>
    <message>
        <source>%1&#x3000;%2件</source>
        <translation>%1  %2 rows</translation>
    </message>
    <message>
        <source>%1件</source>
        <translation>%1 rows</translation>
    </message>
    <message>
        <source>計 %1件</source>
        <translation>Total %1</translation>
    </message>
    <message>
        <source>%1を入力してください。</source>
        <translation>Enter: %1.</translation>
    </message>
    <message>
        <source>配置する場所か、持たせる者を入力してください。</source>
        <translation>Enter the place it is put at, or who is to have it.</translation>
    </message>
    <message>
        <source>範囲は「庁外」か「室の外（庁舎内）」です。</source>
        <translation>The reach is “outside” or “room”.</translation>
    </message>
    <message>
        <source>番号「%1」のものはありません。番号を確かめてください。</source>
        <translation>There is nothing with the number “%1”. Check the number.</translation>
    </message>
    <message>
        <source>%1 は媒体・機器なので、%2は記録できません。</source>
        <translation>%1 is a medium or equipment, for which “%2” cannot be recorded.</translation>
    </message>
    <message>
        <source>%1 は媒体・機器ではありません。%2を記録するには、入っている媒体の番号を指定してください。</source>
        <translation>%1 is no medium or equipment. To record “%2”, give the number of the medium it is on.</translation>
    </message>
    <message>
        <source>%1 は%2なので、受渡しを記録できません。</source>
        <translation>%1 is %2; no hand-over can be recorded.</translation>
    </message>
    <message>
        <source>対象の番号を一つ以上指定してください。</source>
        <translation>Give at least one number.</translation>
    </message>
    <message>
        <source>渡した者</source>
        <translation>Handed over by</translation>
    </message>
    <message>
        <source>空ければ操作者</source>
        <translation>Empty: the person acting</translation>
    </message>
    <message>
        <source>受け取った者</source>
        <translation>Received by</translation>
    </message>
    <message>
        <source>場所</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>移動先の組織</source>
        <translation>Unit it is moved to</translation>
    </message>
    <message>
        <source>行先・相手</source>
        <translation>Where to, with whom</translation>
    </message>
    <message>
        <source>目的</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>範囲</source>
        <translation>Reach</translation>
    </message>
    <message>
        <source>庁外</source>
        <translation>Outside the premises</translation>
    </message>
    <message>
        <source>室の外（庁舎内）</source>
        <translation>Out of the room (in the building)</translation>
    </message>
    <message>
        <source>許可番号</source>
        <translation>Permit number</translation>
    </message>
    <message>
        <source>保護措置</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>暗号化</source>
        <translation>Encryption</translation>
    </message>
    <message>
        <source>パスワード</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>鍵付きケース</source>
        <translation>Locked case</translation>
    </message>
    <message>
        <source>封緘</source>
        <translation>Sealed</translation>
    </message>
    <message>
        <source>追跡できる移送</source>
        <translation>Tracked transport</translation>
    </message>
    <message>
        <source>目隠し</source>
        <translation>Covered</translation>
    </message>
    <message>
        <source>封印番号</source>
        <translation>Seal number</translation>
    </message>
    <message>
        <source>運搬者の別</source>
        <translation>Kind of carrier</translation>
    </message>
    <message>
        <source>職員</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>外部業者</source>
        <translation>Contractor</translation>
    </message>
    <message>
        <source>運搬者</source>
        <translation>Carrier</translation>
    </message>
    <message>
        <source>契約</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>契約の条項</source>
        <translation>Clauses of the contract</translation>
    </message>
    <message>
        <source>守秘義務</source>
        <translation>Secrecy</translation>
    </message>
    <message>
        <source>複製の禁止</source>
        <translation>No copying</translation>
    </message>
    <message>
        <source>ウイルスチェックの日時</source>
        <translation>Time of the virus check</translation>
    </message>
    <message>
        <source>更新プログラムを確かめた日時</source>
        <translation>Time at which updates were checked</translation>
    </message>
    <message>
        <source>安全を確かめた職員</source>
        <translation>Staff who checked that it is safe</translation>
    </message>
    <message>
        <source>同行した職員</source>
        <translation>Staff who went with it</translation>
    </message>
    <message>
        <source>接続を許可した者・手順</source>
        <translation>Who or which procedure allowed connecting</translation>
    </message>
    <message>
        <source>有・無</source>
        <translation>Yes or no</translation>
    </message>
    <message>
        <source>内容の消去</source>
        <translation>Contents erased</translation>
    </message>
    <message>
        <source>数量</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>気付いた日時</source>
        <translation>Noticed at</translation>
    </message>
    <message>
        <source>手段</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>電子メール</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>ファイル転送</source>
        <translation>File transfer</translation>
    </message>
    <message>
        <source>ファクシミリ</source>
        <translation>Facsimile</translation>
    </message>
    <message>
        <source>郵送</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>ウェブサイト</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>ソーシャルメディア</source>
        <translation>Social media</translation>
    </message>
    <message>
        <source>票の番号</source>
        <translation>Slip number</translation>
    </message>
    <message>
        <source>一緒に受け渡したものは同じ番号</source>
        <translation>The same for what goes together</translation>
    </message>
    <message>
        <source>署名済みの写し</source>
        <translation>Signed copy</translation>
    </message>
    <message>
        <source>「%1」は日時として読めません。例: 2026/4/1 14:05、令和8年4月1日</source>
        <translation>“%1” cannot be read as a time. For example: 2026/4/1 14:05</translation>
    </message>
    <message>
        <source>有</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>無</source>
        <translation>No</translation>
    </message>
    <message>
        <source>「%1」は日付として読めません。例: 2026/4/1、R8.4.1、令和8年4月1日</source>
        <translation>“%1” cannot be read as a day. For example: 2026/4/1, R8.4.1</translation>
    </message>
    <message>
        <source>保管中</source>
        <translation>At its place</translation>
    </message>
    <message>
        <source>貸与中</source>
        <translation>Lent</translation>
    </message>
    <message>
        <source>持出中</source>
        <translation>Taken out</translation>
    </message>
    <message>
        <source>未接続（確認待ち）</source>
        <translation>Not connected (to be checked)</translation>
    </message>
    <message>
        <source>修理中</source>
        <translation>In repair</translation>
    </message>
    <message>
        <source>引渡中</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>紛失</source>
        <translation>Lost</translation>
    </message>
    <message>
        <source>配置</source>
        <translation>Placing</translation>
    </message>
    <message>
        <source>配置を記録</source>
        <translation>Record a placing</translation>
    </message>
    <message>
        <source>移動</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>移動を記録</source>
        <translation>Record a move</translation>
    </message>
    <message>
        <source>貸与</source>
        <translation>Loan</translation>
    </message>
    <message>
        <source>貸与を記録</source>
        <translation>Record a loan</translation>
    </message>
    <message>
        <source>保管確認</source>
        <translation>Storage check</translation>
    </message>
    <message>
        <source>保管確認を記録</source>
        <translation>Record a storage check</translation>
    </message>
    <message>
        <source>持出</source>
        <translation>Take-out</translation>
    </message>
    <message>
        <source>持出を記録</source>
        <translation>Record a take-out</translation>
    </message>
    <message>
        <source>手渡し</source>
        <translation>Passing on</translation>
    </message>
    <message>
        <source>手渡しを記録</source>
        <translation>Record a passing on</translation>
    </message>
    <message>
        <source>返却</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>返却を記録</source>
        <translation>Record a return</translation>
    </message>
    <message>
        <source>再接続確認</source>
        <translation>Reconnection check</translation>
    </message>
    <message>
        <source>再接続確認を記録</source>
        <translation>Record a reconnection check</translation>
    </message>
    <message>
        <source>修理搬出</source>
        <translation>Out for repair</translation>
    </message>
    <message>
        <source>修理搬出を記録</source>
        <translation>Record a repair</translation>
    </message>
    <message>
        <source>引渡</source>
        <translation>Handing over</translation>
    </message>
    <message>
        <source>引渡を記録</source>
        <translation>Record a handing over</translation>
    </message>
    <message>
        <source>運搬</source>
        <translation>Carriage</translation>
    </message>
    <message>
        <source>運搬を記録</source>
        <translation>Record a carriage</translation>
    </message>
    <message>
        <source>持込</source>
        <translation>Bring-in</translation>
    </message>
    <message>
        <source>持込を記録</source>
        <translation>Record a bring-in</translation>
    </message>
    <message>
        <source>搬入</source>
        <translation>Carrying in</translation>
    </message>
    <message>
        <source>搬入を記録</source>
        <translation>Record a carrying in</translation>
    </message>
    <message>
        <source>受領・預り</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>受領・預りを記録</source>
        <translation>Record a receipt</translation>
    </message>
    <message>
        <source>送信</source>
        <translation>Transmission</translation>
    </message>
    <message>
        <source>送信を記録</source>
        <translation>Record a transmission</translation>
    </message>
    <message>
        <source>受信</source>
        <translation>Reception</translation>
    </message>
    <message>
        <source>受信を記録</source>
        <translation>Record a reception</translation>
    </message>
    <message>
        <source>提供</source>
        <translation>Provision</translation>
    </message>
    <message>
        <source>提供を記録</source>
        <translation>Record a provision</translation>
    </message>
    <message>
        <source>公表</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>公表を記録</source>
        <translation>Record a publication</translation>
    </message>
    <message>
        <source>紛失を記録</source>
        <translation>Record a loss</translation>
    </message>
    <message>
        <source>発見</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>発見を記録</source>
        <translation>Record a finding</translation>
    </message>
    <message>
        <source>訂正</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>%1 は%2なので、%3を記録できません。</source>
        <translation>%1 is %2; “%3” cannot be recorded.</translation>
    </message>
    <message>
        <source>持出や貸与の記録がありません。番号を確かめてください。実際に出ていたものなら、発生済みの事実として持出から記録してください。</source>
        <translation>No take-out or loan is recorded. Check the number. If it was out in fact, record that as a fact first.</translation>
    </message>
    <message>
        <source>見付かったのであれば、発見を記録してください。</source>
        <translation>If it has been found, record the finding.</translation>
    </message>
    <message>
        <source>先に今の状態を終える記録（返却など）をしてください。実際に起きたことは、発生済みの事実として記録できます。</source>
        <translation>First record what ends its present state (a return, for example). What has really happened can be recorded as a fact.</translation>
    </message>
    <message>
        <source>%1 は再接続確認が済むまで「未接続（確認待ち）」になります。</source>
        <translation>%1 is “not connected” until it has been checked.</translation>
    </message>
    <message>
        <source>%1 は起きてから一営業日を過ぎているので、帳票に「後日入力」と印字されます。</source>
        <translation>More than one working day has gone by for %1: books will say “entered later”.</translation>
    </message>
    <message>
        <source>%1 が見当たらないので、紛失の報告の下書きを作ります。</source>
        <translation>%1 is not there: a draft of a loss report is made.</translation>
    </message>
    <message>
        <source>保管確認で見当たらなかった</source>
        <translation>Not found at the storage check</translation>
    </message>
    <message>
        <source>紛失の報告 %1</source>
        <translation>Loss report %1</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>（%1）</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>（%1 → %2）</source>
        <translation> (%1 → %2)</translation>
    </message>
    <message>
        <source>、%1 まで</source>
        <translation>, until %1</translation>
    </message>
    <message>
        <source>、発生済みの事実</source>
        <translation>, recorded as a fact</translation>
    </message>
    <message>
        <source>対象の番号</source>
        <translation>Numbers</translation>
    </message>
    <message>
        <source>必須</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>まとめて記録した受渡しは、一件ずつ訂正してください。</source>
        <translation>Hand-overs recorded together are corrected one by one.</translation>
    </message>
    <message>
        <source>訂正する受渡しがありません。</source>
        <translation>There is no hand-over to correct.</translation>
    </message>
    <message>
        <source>発生済みの受渡しを記録</source>
        <translation>Record a hand-over that has happened</translation>
    </message>
    <message>
        <source>起きたこと</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>起きたことは %1 のどれかです。</source>
        <translation>What happened is one of %1.</translation>
    </message>
</context>
<context>
    <name>CustodyUi::AwayTableModel</name>
    <message>
        <source>番号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>組織</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>内容の分類</source>
        <translation>Class of contents</translation>
    </message>
    <message>
        <source>状態</source>
        <translation>State</translation>
    </message>
    <message>
        <source>今の所在</source>
        <translation>Where it is now</translation>
    </message>
    <message>
        <source>出た日</source>
        <translation>Left on</translation>
    </message>
    <message>
        <source>返却予定日</source>
        <translation>Due back</translation>
    </message>
    <message>
        <source>遅れ</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>目的</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>許可</source>
        <translation>Permit</translation>
    </message>
    <message>
        <source>票</source>
        <translation>Slip</translation>
    </message>
</context>
<context>
    <name>CustodyUi::CustodyDesk</name>
    <message>
        <source>受渡しの受付（スキャン）</source>
        <translation>Counter (scanning)</translation>
    </message>
    <message>
        <source>読み取ったもの</source>
        <translation>What was read</translation>
    </message>
    <message>
        <source>番号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>確かめた結果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>%1(&amp;%2)</source>
        <comment>kind of hand-over, key</comment>
        <translation>%1 (&amp;%2)</translation>
    </message>
    <message>
        <source>受け取った者(&amp;H)</source>
        <translation>Received by (&amp;H)</translation>
    </message>
    <message>
        <source>行先(&amp;D)</source>
        <translation>&amp;Destination</translation>
    </message>
    <message>
        <source>目的(&amp;P)</source>
        <translation>&amp;Purpose</translation>
    </message>
    <message>
        <source>返却予定日(&amp;B)</source>
        <translation>Due &amp;back</translation>
    </message>
    <message>
        <source>許可番号(&amp;K)</source>
        <translation>Permit number (&amp;K)</translation>
    </message>
    <message>
        <source>確認者(&amp;C)</source>
        <translation>&amp;Confirmed by</translation>
    </message>
    <message>
        <source>番号(&amp;N)</source>
        <translation>&amp;Number</translation>
    </message>
    <message>
        <source>番号を読み取ってください</source>
        <translation>Read a number</translation>
    </message>
    <message>
        <source>選んだ行を取り消す(&amp;Z)</source>
        <translation>Take the chosen line back (&amp;Z)</translation>
    </message>
    <message>
        <source>Ctrl+Z。選んでいなければ、最後の行</source>
        <translation>Ctrl+Z. The last line if none is chosen</translation>
    </message>
    <message>
        <source>確定(&amp;R)</source>
        <translation>&amp;Record</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>閉じる</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>%1するものの番号を読み取ってください。</source>
        <translation>%1: read the numbers of the things.</translation>
    </message>
    <message>
        <source>%1 件を確定(&amp;R)</source>
        <translation>&amp;Record %1</translation>
    </message>
    <message>
        <source>%1 は読み取り済みです。</source>
        <translation>%1 has been read already.</translation>
    </message>
    <message>
        <source>確かめています…</source>
        <translation>Asking…</translation>
    </message>
    <message>
        <source>「%1」という番号のものはありません。</source>
        <translation>There is nothing with the number “%1”.</translation>
    </message>
    <message>
        <source>✓ よし</source>
        <translation>✓ Good</translation>
    </message>
    <message>
        <source>%1 を取り消しました。</source>
        <translation>%1 was taken back.</translation>
    </message>
    <message>
        <source>確定できませんでした。行を直すか、取り消してください。</source>
        <translation>Not recorded. Mend the line or take it back.</translation>
    </message>
    <message>
        <source>%1を %2 件記録しました。</source>
        <translation>%1: %2 recorded.</translation>
    </message>
    <message>
        <source>%1を %2 件記録しました（票 %3）。</source>
        <translation>%1: %2 recorded (slip %3).</translation>
    </message>
    <message>
        <source>受付を閉じる</source>
        <translation>Close the counter</translation>
    </message>
    <message>
        <source>読み取った %1 件は、まだ記録していません。</source>
        <translation>%1 that were read are not recorded yet.</translation>
    </message>
    <message>
        <source>受付に戻る</source>
        <translation>Back to the counter</translation>
    </message>
    <message>
        <source>記録せずに閉じる</source>
        <translation>Close without recording</translation>
    </message>
</context>
<context>
    <name>CustodyUi::CustodyPage</name>
    <message>
        <source>後日入力</source>
        <translation>Entered later</translation>
    </message>
    <message>
        <source>発生済みの事実</source>
        <translation>Fact recorded afterwards</translation>
    </message>
    <message>
        <source>誤り（訂正済み）</source>
        <translation>Wrong (corrected)</translation>
    </message>
    <message>
        <source>受渡し</source>
        <translation>Hand-overs</translation>
    </message>
    <message>
        <source>受渡しの履歴</source>
        <translation>History of hand-overs</translation>
    </message>
    <message>
        <source>返却が遅れているものだけ(&amp;Y)</source>
        <translation>Only what is overdue (&amp;Y)</translation>
    </message>
    <message>
        <source>番号・名称・今の所在で探す</source>
        <translation>Find by number, name or where it is</translation>
    </message>
    <message>
        <source>持ち出し・貸与・修理などで外に出ているものはありません。</source>
        <translation>Nothing is taken out, lent or in repair.</translation>
    </message>
    <message>
        <source>受付（スキャン）を開く</source>
        <translation>Open the counter</translation>
    </message>
    <message>
        <source>返却が遅れているもの %1 件</source>
        <translation>%1 overdue</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>kind of hand-over</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>ほかの受渡し(&amp;O)</source>
        <translation>&amp;Other hand-overs</translation>
    </message>
    <message>
        <source>起きていた%1…</source>
        <comment>kind of hand-over that has happened</comment>
        <translation>%1 that has happened…</translation>
    </message>
    <message>
        <source>発生済みの事実(&amp;H)</source>
        <translation>What &amp;has happened</translation>
    </message>
    <message>
        <source>訂正(&amp;V)…</source>
        <translation>Correct (&amp;V)…</translation>
    </message>
    <message>
        <source>一覧で選ぶと、ここに受渡しの履歴を表示します。</source>
        <translation>Choose one in the list to see its history here.</translation>
    </message>
    <message>
        <source>番</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>日時</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>種別</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>どこから → どこへ</source>
        <translation>From → to</translation>
    </message>
    <message>
        <source>目的・許可・備考</source>
        <translation>Purpose, permit, remarks</translation>
    </message>
    <message>
        <source>対象の番号</source>
        <translation>Numbers</translation>
    </message>
    <message>
        <source>媒体・機器（送信・提供などは資産も）の番号を、空白か読点で区切って入力してください。</source>
        <translation>Enter the numbers of media or equipment (for transmissions and provisions also of assets), with blanks or commas between them.</translation>
    </message>
    <message>
        <source>次へ</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>%1を %2 件記録しました。</source>
        <translation>%1: %2 recorded.</translation>
    </message>
    <message>
        <source>%1を %2 件記録しました（票 %3）。</source>
        <translation>%1: %2 recorded (slip %3).</translation>
    </message>
    <message>
        <source>受渡しの訂正 ― %1</source>
        <translation>Correct a hand-over – %1</translation>
    </message>
    <message>
        <source>訂正する(&amp;V)</source>
        <translation>Correct (&amp;V)</translation>
    </message>
    <message>
        <source>%1 番の%2（%3）を誤りとして、その前の状態に戻します。元の記録は消えません。</source>
        <translation>Says that no. %1, %2 (%3), was wrong, and goes back to the state before it. The record itself stays.</translation>
    </message>
    <message>
        <source>何が誤りだったか(&amp;R)</source>
        <translation>What was w&amp;rong</translation>
    </message>
    <message>
        <source>訂正を記録しました。</source>
        <translation>The correction was recorded.</translation>
    </message>
    <message>
        <source>受付(&amp;N)…</source>
        <translation>Cou&amp;nter…</translation>
    </message>
    <message>
        <source>印刷(&amp;P)…</source>
        <translation>&amp;Print…</translation>
    </message>
</context>
<context>
    <name>CustodyUi::EventDialog</name>
    <message>
        <source>発生済みの%1を記録</source>
        <translation>Record as a fact: %1</translation>
    </message>
    <message>
        <source>%1 ― %2</source>
        <comment>act, number</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>記録する(&amp;R)</source>
        <translation>&amp;Record</translation>
    </message>
    <message>
        <source> ほか %1 件</source>
        <translation> and %1 more</translation>
    </message>
    <message>
        <source>対象（%1 件）: %2</source>
        <translation>Things (%1): %2</translation>
    </message>
    <message>
        <source>既に起きたことを、起きたとおりに記録します。規程に反していた点は、直すまで不適合として残ります。</source>
        <translation>Records what has happened as it happened. What was against the policy stays listed as a breach until it is put right.</translation>
    </message>
    <message>
        <source>日時(&amp;T)</source>
        <translation>&amp;Time</translation>
    </message>
    <message>
        <source>（なし）</source>
        <translation>(none)</translation>
    </message>
    <message>
        <source>（元の場所）</source>
        <translation>(where it was)</translation>
    </message>
    <message>
        <source>空けると今。例: 2026/4/1 14:05、令和8年4月1日</source>
        <translation>Empty: now. For example: 2026/4/1 14:05</translation>
    </message>
</context>
<context>
    <name>Disposal</name>
    <message>
        <source>廃棄記録の取消: %1</source>
        <translation>Cancelling of disposal record: %1</translation>
    </message>
    <message>
        <source>廃棄記録「%1」はありません。番号を確かめてください。</source>
        <translation>There is no disposal record &quot;%1&quot;. Check the number.</translation>
    </message>
    <message>
        <source>廃棄記録「%1」は既に取り消されています。</source>
        <translation>Disposal record &quot;%1&quot; is already cancelled.</translation>
    </message>
    <message>
        <source>%1 は「%2」に戻ります。</source>
        <translation>%1 goes back to &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>%1: %2 の廃棄の記録を取り消しました。</source>
        <translation>%1: the record of the disposal of %2 was cancelled.</translation>
    </message>
    <message>
        <source>廃棄記録を取消（対象誤り）</source>
        <translation>Cancel a disposal record (wrong thing)</translation>
    </message>
    <message>
        <source>廃棄記録の番号</source>
        <translation>Number of the disposal record</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>【取消】%1</source>
        <translation>[cancelled] %1</translation>
    </message>
    <message>
        <source>許可 %1</source>
        <translation>permit %1</translation>
    </message>
    <message>
        <source>場所 %1</source>
        <translation>place %1</translation>
    </message>
    <message>
        <source>立会 %1</source>
        <translation>witness %1</translation>
    </message>
    <message>
        <source>【取消】</source>
        <translation>[cancelled]</translation>
    </message>
    <message>
        <source>番号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>日時</source>
        <translation>Date and time</translation>
    </message>
    <message>
        <source>対象</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>分類</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>方法</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>処理内容</source>
        <translation>Treatment</translation>
    </message>
    <message>
        <source>担当者</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>許可番号</source>
        <translation>Permit number</translation>
    </message>
    <message>
        <source>備考</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>期間: %1～%2</source>
        <translation>Period: %1–%2</translation>
    </message>
    <message>
        <source>検索: %1</source>
        <translation>Search: %1</translation>
    </message>
    <message>
        <source>組織: %1</source>
        <translation>Unit: %1</translation>
    </message>
    <message>
        <source>取消を除く</source>
        <translation>Without cancelled ones</translation>
    </message>
    <message>
        <source>全件&#x3000;%1件</source>
        <translation>All&#x3000;%1</translation>
    </message>
    <message>
        <source>絞込み: %1&#x3000;%2件</source>
        <translation>Filter: %1&#x3000;%2</translation>
    </message>
    <message>
        <source>課長</source>
        <translation>Director</translation>
    </message>
    <message>
        <source>係長</source>
        <translation>Chief</translation>
    </message>
    <message>
        <source>係</source>
        <translation>Clerk</translation>
    </message>
    <message>
        <source>名称非表示 %1件（印刷した人に閲覧の範囲外）</source>
        <translation>Names hidden: %1 (not visible to whoever printed this)</translation>
    </message>
    <message>
        <source>分類の区分には、規程の定めでない既定のものがあります。</source>
        <translation>Some levels are defaults that the policy itself does not set.</translation>
    </message>
    <message>
        <source>操作者は自己申告です。</source>
        <translation>The actor is self-declared.</translation>
    </message>
    <message>
        <source>証跡 未検証</source>
        <translation>Journal not verified</translation>
    </message>
    <message>
        <source>計 %1件（うち取消 %2件）</source>
        <translation>Total %1 (%2 of them cancelled)</translation>
    </message>
    <message>
        <source>様式第2号</source>
        <translation>Form No. 2</translation>
    </message>
    <message>
        <source>廃棄記録簿</source>
        <translation>Disposal record book</translation>
    </message>
    <message>
        <source>全組織</source>
        <translation>All units</translation>
    </message>
    <message>
        <source>%1現在</source>
        <translation>As of %1</translation>
    </message>
    <message>
        <source>印刷 %1&#x3000;%2 %3</source>
        <translation>Printed %1&#x3000;%2 %3</translation>
    </message>
    <message>
        <source>証跡 %1&#x3000;%2</source>
        <translation>Journal %1&#x3000;%2</translation>
    </message>
    <message>
        <source>名称非表示</source>
        <translation>Name hidden</translation>
    </message>
    <message>
        <source>取消の理由</source>
        <translation>Reason of cancelling</translation>
    </message>
    <message>
        <source>「%1」は日時として読めません。例: 令和8年4月1日 14:05、R8.4.1、2026-04-01</source>
        <translation>&quot;%1&quot; cannot be read as date and time. Examples: 令和8年4月1日 14:05, R8.4.1, 2026-04-01</translation>
    </message>
    <message>
        <source>まだ来ていない日時です。廃棄を済ませてから、済ませた日時で記録してください。</source>
        <translation>This time has not come yet. Record a disposal when it is done, with the time it was done.</translation>
    </message>
    <message>
        <source>この資産は誤登録として取消されています。番号を確かめるか、対象を言葉で書いてください。</source>
        <translation>This asset was voided as registered by mistake. Check the number, or write the thing in words.</translation>
    </message>
    <message>
        <source>この資産は既に廃棄済です。先の記録が誤りなら、その記録を理由を付けて取り消してください。</source>
        <translation>This asset is already disposed. If the earlier record is wrong, cancel that record with a reason.</translation>
    </message>
    <message>
        <source>この資産は返却済です。番号を確かめてください。</source>
        <translation>This asset was returned. Check the number.</translation>
    </message>
    <message>
        <source>資産の番号か、台帳にない物の名前か、どちらか一つを入力してください。</source>
        <translation>Enter either the number of an asset or the name of a thing that is not in the register.</translation>
    </message>
    <message>
        <source>%1 は廃棄済になり、分類の変更や受渡しはできなくなります。</source>
        <translation>%1 becomes disposed; its class can no longer change and it can no longer be handed over.</translation>
    </message>
    <message>
        <source>%1: %2（%3、%4）</source>
        <translation>%1: %2 (%3, %4)</translation>
    </message>
    <message>
        <source>済んだ廃棄を記録</source>
        <translation>Record a disposal that was done</translation>
    </message>
    <message>
        <source>対象の番号</source>
        <translation>Number of the asset</translation>
    </message>
    <message>
        <source>台帳にない対象の名前</source>
        <translation>Name of a thing not in the register</translation>
    </message>
    <message>
        <source>廃棄した日時</source>
        <translation>Disposed at</translation>
    </message>
    <message>
        <source>令和8年4月1日 14:05。時刻が分からなければ日付だけ。空けると今</source>
        <translation>令和8年4月1日 14:05. The day alone where the time is not known. Empty = now</translation>
    </message>
    <message>
        <source>規程の方法の記号か名前、または言葉</source>
        <translation>Code or name of a method of the policy, or words</translation>
    </message>
    <message>
        <source>許可した人</source>
        <translation>Permitted by</translation>
    </message>
    <message>
        <source>廃棄した場所</source>
        <translation>Where it was disposed</translation>
    </message>
    <message>
        <source>立会人</source>
        <translation>Witness</translation>
    </message>
    <message>
        <source>組織（台帳にない対象のとき）</source>
        <translation>Unit (for a thing not in the register)</translation>
    </message>
    <message>
        <source>【移行】</source>
        <translation>[taken over] </translation>
    </message>
    <message>
        <source>廃棄番号</source>
        <translation>Disposal number</translation>
    </message>
    <message>
        <source>組織</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>廃棄記録 %1 と異なります（%2）。記録は書き換えません。誤りなら取り消してから入れ直してください。</source>
        <translation>It differs from the disposal record %1 (%2). Records are not rewritten. If the record is wrong, cancel it and enter it anew.</translation>
    </message>
    <message>
        <source>廃棄簿の番号 %1</source>
        <translation>Number in the book of disposals %1</translation>
    </message>
    <message>
        <source>不明</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>記載なし</source>
        <translation>not written</translation>
    </message>
    <message>
        <source>廃棄記録</source>
        <translation>Disposal record</translation>
    </message>
    <message>
        <source>まだ来ていない日です。</source>
        <translation>That day has not come yet.</translation>
    </message>
    <message>
        <source>何を廃棄したのかが書かれていません。</source>
        <translation>It is not said what was disposed of.</translation>
    </message>
    <message>
        <source>番号「%1」の廃棄記録は既にあります。</source>
        <translation>There is already a disposal record with the number “%1”.</translation>
    </message>
    <message>
        <source>以前の廃棄簿からの移行</source>
        <translation>Taken over from the former book of disposals</translation>
    </message>
    <message>
        <source>書かれているとおりに受け入れ、規程の不足を問わない</source>
        <translation>Taken as written; what the policy would ask for is not asked</translation>
    </message>
    <message>
        <source>廃棄簿の番号（移行のとき）</source>
        <translation>Number in the former book (when taken over)</translation>
    </message>
    <message>
        <source>取り消した廃棄の記録は元に戻せません。廃棄が本当であれば、もう一度記録してください。</source>
        <translation>A cancelled disposal record cannot be brought back. If the disposal did happen, record it once more.</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>廃棄</source>
        <translation>Disposals</translation>
    </message>
    <message>
        <source>この廃棄の記録は見つかりません。</source>
        <translation>This disposal record cannot be found.</translation>
    </message>
</context>
<context>
    <name>DisposalUi::AssetPicker</name>
    <message>
        <source>番号か名称で探す</source>
        <translation>Search by number or name</translation>
    </message>
    <message>
        <source>資産を探す</source>
        <translation>search assets</translation>
    </message>
    <message>
        <source>見つかった資産</source>
        <translation>Assets found</translation>
    </message>
    <message>
        <source>%1&#x3000;%2</source>
        <comment>number, name</comment>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message>
        <source>当てはまる資産がありません。言葉を減らすか、台帳にない物として名前を書いてください。</source>
        <translation>No asset fits. Use fewer words, or write the name as a thing not in the register.</translation>
    </message>
    <message>
        <source>%1 件のうち初めの %2 件です。言葉を足すと絞れます。</source>
        <translation>The first %2 of %1. More words narrow it down.</translation>
    </message>
</context>
<context>
    <name>DisposalUi::DisposalPage</name>
    <message>
        <source>廃棄</source>
        <translation>Disposal</translation>
    </message>
    <message>
        <source>記録番号</source>
        <translation>Entry number</translation>
    </message>
    <message>
        <source>廃棄した日時</source>
        <translation>Disposed at</translation>
    </message>
    <message>
        <source>対象</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>そのときの分類</source>
        <translation>Class at that time</translation>
    </message>
    <message>
        <source>方法</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>処理内容</source>
        <translation>Treatment</translation>
    </message>
    <message>
        <source>担当者</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>許可番号</source>
        <translation>Permit number</translation>
    </message>
    <message>
        <source>状態</source>
        <translation>State</translation>
    </message>
    <message>
        <source>廃棄記録の詳細</source>
        <translation>Detail of the disposal record</translation>
    </message>
    <message>
        <source>取り消したものも表示(&amp;X)</source>
        <translation>Show cancelled ones(&amp;X)</translation>
    </message>
    <message>
        <source>廃棄の記録はまだありません。廃棄を済ませたら、ここに記録します。</source>
        <translation>There is no disposal record yet. When a disposal is done, record it here.</translation>
    </message>
    <message>
        <source>廃棄を記録する</source>
        <translation>Record a disposal</translation>
    </message>
    <message>
        <source>廃棄を記録(&amp;N)…</source>
        <translation>Record a disposal(&amp;N)…</translation>
    </message>
    <message>
        <source>記録を取り消す(&amp;U)…</source>
        <translation>Cancel the record(&amp;U)…</translation>
    </message>
    <message>
        <source>廃棄記録簿を印刷(&amp;P)…</source>
        <translation>&amp;Print the disposal book…</translation>
    </message>
    <message>
        <source>取消済</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>記録済</source>
        <translation>Recorded</translation>
    </message>
    <message>
        <source>取り消せるのは、まだ取り消していない記録です。</source>
        <translation>Only a record that is not cancelled can be cancelled.</translation>
    </message>
    <message>
        <source>一覧で記録を選ぶと、ここに表示します。</source>
        <translation>Choose a record in the list to see it here.</translation>
    </message>
    <message>
        <source>%1&#x3000;%2</source>
        <comment>number, thing</comment>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message>
        <source>この記録は %1 に取り消されました。理由: %2</source>
        <translation>This record was cancelled on %1. Reason: %2</translation>
    </message>
    <message>
        <source>許可した人</source>
        <translation>Permitted by</translation>
    </message>
    <message>
        <source>廃棄した場所</source>
        <translation>Where it was disposed</translation>
    </message>
    <message>
        <source>立会人</source>
        <translation>Witness</translation>
    </message>
    <message>
        <source>備考</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>記録は直せません。対象を誤ったときだけ、理由を付けて取り消せます。</source>
        <translation>A record cannot be edited. Only when the thing was wrong can it be cancelled, with a reason.</translation>
    </message>
    <message>
        <source>%1 として記録しました。</source>
        <translation>Recorded as %1.</translation>
    </message>
    <message>
        <source>廃棄記録を取り消す</source>
        <translation>Cancel a disposal record</translation>
    </message>
    <message>
        <source>記録を取り消す(&amp;U)</source>
        <translation>Cancel the record(&amp;U)</translation>
    </message>
    <message>
        <source>%1「%2」の記録を取り消します。対象を誤って記録したときに使います。記録は取消済として残り、資産は元の状態に戻ります。</source>
        <translation>The record of %1 &quot;%2&quot; will be cancelled. This is for a record of the wrong thing. It stays as cancelled and the asset goes back to its former state.</translation>
    </message>
    <message>
        <source>取り消す理由(&amp;R)</source>
        <translation>&amp;Reason of cancelling</translation>
    </message>
    <message>
        <source>廃棄記録 %1 の取り消し</source>
        <translation>Cancelling of disposal record %1</translation>
    </message>
</context>
<context>
    <name>DisposalUi::RecordDialog</name>
    <message>
        <source>廃棄を記録</source>
        <translation>Record a disposal</translation>
    </message>
    <message>
        <source>廃棄を記録する(&amp;R)</source>
        <translation>&amp;Record the disposal</translation>
    </message>
    <message>
        <source>済んだ廃棄を記録します。記録したあとは直せません。対象を誤ったときだけ、理由を付けて取り消せます。</source>
        <translation>Records a disposal that was done. It cannot be edited afterwards; only when the thing was wrong can it be cancelled, with a reason.</translation>
    </message>
    <message>
        <source>対象の資産(&amp;A)</source>
        <translation>&amp;Asset</translation>
    </message>
    <message>
        <source>台帳の資産を選ぶか、下に台帳にない物の名前を書いてください。</source>
        <translation>Choose an asset of the register, or write below the name of a thing that is not in it.</translation>
    </message>
    <message>
        <source>台帳にない物(&amp;T)</source>
        <translation>&amp;Thing not in the register</translation>
    </message>
    <message>
        <source>例: 架空製 USB メモリ 2 本（番号なし）</source>
        <translation>E.g. two fictional USB sticks (no number)</translation>
    </message>
    <message>
        <source>%1&#x3000;%2</source>
        <comment>number, name</comment>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message>
        <source>ほか %1 件</source>
        <translation>and %1 more</translation>
    </message>
    <message>
        <source>対象 %1 件</source>
        <translation>%1 things</translation>
    </message>
    <message>
        <source>廃棄した日時(&amp;D)</source>
        <translation>&amp;Disposed at</translation>
    </message>
    <message>
        <source>例: 2026-04-01 14:05、R8.4.1 14:05、令和8年4月1日。日だけでも構いません。</source>
        <translation>E.g. 2026-04-01 14:05, R8.4.1 14:05, 令和8年4月1日. The day alone will do.</translation>
    </message>
    <message>
        <source>今(&amp;W)</source>
        <translation>No&amp;w</translation>
    </message>
    <message>
        <source>方法(&amp;M)</source>
        <translation>&amp;Method</translation>
    </message>
    <message>
        <source>処理内容(&amp;C)</source>
        <translation>Treatment(&amp;C)</translation>
    </message>
    <message>
        <source>何をどう処理したかを書いてください。例: 復元できないよう細断した。</source>
        <translation>Write what was treated and how. E.g. shredded so that it cannot be restored.</translation>
    </message>
    <message>
        <source>担当者(&amp;P)</source>
        <translation>&amp;Person</translation>
    </message>
    <message>
        <source>許可番号(&amp;N)</source>
        <translation>Permit &amp;number</translation>
    </message>
    <message>
        <source>紙の決裁の番号。</source>
        <translation>The number of the decision on paper.</translation>
    </message>
    <message>
        <source>許可した人(&amp;B)</source>
        <translation>Permitted &amp;by</translation>
    </message>
    <message>
        <source>廃棄した場所(&amp;L)</source>
        <translation>P&amp;lace of disposal</translation>
    </message>
    <message>
        <source>立会人(&amp;I)</source>
        <translation>W&amp;itness</translation>
    </message>
    <message>
        <source>備考(&amp;K)</source>
        <translation>Remar&amp;ks</translation>
    </message>
    <message>
        <source>まだ日時として読めません。</source>
        <translation>This cannot be read as date and time yet.</translation>
    </message>
    <message>
        <source>%1 %2 と読みました。</source>
        <translation>Read as %1 %2.</translation>
    </message>
    <message>
        <source>%1 と読みました。</source>
        <translation>Read as %1.</translation>
    </message>
    <message>
        <source>%1（復元不可能）</source>
        <translation>%1 (cannot be restored)</translation>
    </message>
    <message>
        <source>規程の方法から選ぶか、言葉で書いてください。「復元不可能」とあるものは、処理したあと元に戻せない方法です。</source>
        <translation>Choose a method of the policy or write it in words. &quot;Cannot be restored&quot; means that nothing can be recovered after it.</translation>
    </message>
    <message>
        <source>既定</source>
        <translation>default</translation>
    </message>
    <message>
        <source>規程の廃棄記録にある項目です（%1）。</source>
        <comment>clause</comment>
        <translation>The policy&apos;s disposal record asks for this (%1).</translation>
    </message>
    <message>
        <source>方法を選ぶか、言葉で書いてください。</source>
        <translation>Choose a method or write it in words.</translation>
    </message>
    <message>
        <source>資産を一つ選ぶか、台帳にない物の名前を書いてください。</source>
        <translation>Choose an asset, or write the name of a thing not in the register.</translation>
    </message>
    <message>
        <source>廃棄の記録</source>
        <translation>Record of disposal</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>読み込みを中止しました。</source>
        <translation>Reading was cancelled.</translation>
    </message>
    <message>
        <source>%1行目で始まる引用符（&quot;）が、ファイルの終わりまで閉じていません。</source>
        <translation>The quotation mark (&quot;) that begins in line %1 is not closed before the end of the file.</translation>
    </message>
    <message>
        <source>%1行目に NUL 文字があります。CSV ファイルではないか、文字コード（UTF-16 など）の選び方が違います。</source>
        <translation>There is a NUL character in line %1. This is no CSV file, or another encoding (such as UTF-16) is meant.</translation>
    </message>
    <message>
        <source>ファイル「%1」を開けません。</source>
        <translation>The file &quot;%1&quot; cannot be opened.</translation>
    </message>
    <message>
        <source>ファイル「%1」は大きすぎます（1 GB まで）。</source>
        <translation>The file &quot;%1&quot; is too large (up to 1 GB).</translation>
    </message>
    <message>
        <source>ファイル「%1」を読めません。</source>
        <translation>The file &quot;%1&quot; cannot be read.</translation>
    </message>
    <message>
        <source>%1行目の「%2」の「%3」</source>
        <translation>&quot;%3&quot; in &quot;%2&quot; of line %1</translation>
    </message>
    <message>
        <source>、</source>
        <comment>between things in a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>この文字コードでは書けない文字が %1 か所あります（%2%3）。UTF-8 の CSV か Excel（.xlsx）で書き出してください。</source>
        <translation>%1 characters have no place in this encoding (%2%3). Export as CSV in UTF-8 or as Excel (.xlsx).</translation>
    </message>
    <message>
        <source> ほか</source>
        <translation> and others</translation>
    </message>
    <message>
        <source>%1行目に、文字コード %2 では読めない文字があります。別の文字コードを選んでください。</source>
        <translation>Line %1 has characters that encoding %2 cannot read. Choose another encoding.</translation>
    </message>
    <message>
        <source>文字コード「%1」は使えません。</source>
        <translation>The encoding &quot;%1&quot; is not supported.</translation>
    </message>
    <message>
        <source>文字コードを決められません（UTF-8 でも Shift_JIS（CP932）でも読めない文字があります）。文字コードを選んで、もう一度読み込んでください。</source>
        <translation>The encoding cannot be decided (some characters can be read neither as UTF-8 nor as Shift_JIS (CP932)). Choose the encoding and read again.</translation>
    </message>
    <message>
        <source>ファイル「%1」はパスワードで保護されています。Excel で開き、パスワードを外して .xlsx 形式で保存し直してから読み込んでください。</source>
        <translation>The file &quot;%1&quot; is protected by a password. Open it in Excel, remove the password, save it as .xlsx and read that.</translation>
    </message>
    <message>
        <source>ファイル「%1」は古い Excel の形式（.xls）です。Excel で開き、.xlsx 形式で保存し直してから読み込んでください。</source>
        <translation>The file &quot;%1&quot; is of the old Excel form (.xls). Open it in Excel, save it as .xlsx and read that.</translation>
    </message>
    <message>
        <source>ファイル「%1」が見つかりません。</source>
        <translation>The file &quot;%1&quot; is not found.</translation>
    </message>
    <message>
        <source>ファイル「%1」は空です。</source>
        <translation>The file &quot;%1&quot; is empty.</translation>
    </message>
    <message>
        <source>空き容量が足りないため、ファイル「%1」を書き出せません。</source>
        <translation>The file &quot;%1&quot; cannot be written: not enough free space.</translation>
    </message>
    <message>
        <source>ファイル「%1」に書き込む権限がありません。</source>
        <translation>There is no permission to write the file &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>ファイル「%1」を書き出せません。ほかのプログラムで開いていないか確かめてください。</source>
        <translation>The file &quot;%1&quot; cannot be written. Check that no other program has it open.</translation>
    </message>
    <message>
        <source>保存先のフォルダー「%1」がありません。</source>
        <translation>The folder &quot;%1&quot; does not exist.</translation>
    </message>
    <message>
        <source>「%1」はファイルではないため、書き出し先にできません。</source>
        <translation>&quot;%1&quot; is no file, so nothing can be written to it.</translation>
    </message>
    <message>
        <source>書き出しを中止しました。</source>
        <translation>Exporting was cancelled.</translation>
    </message>
    <message>
        <source>ファイルはパスワードで保護されています。保護を外して保存し直してから読み込んでください。</source>
        <translation>The file is protected by a password. Remove the protection, save it again and read that.</translation>
    </message>
    <message>
        <source>ファイル「%1」は OpenDocument 形式です。.xlsx 形式で保存し直してから読み込んでください。</source>
        <translation>The file &quot;%1&quot; is an OpenDocument file. Save it as .xlsx and read that.</translation>
    </message>
    <message>
        <source>ファイル「%1」は Excel ブック（.xlsx）ではありません。.xlsx 形式で保存し直してから読み込んでください。</source>
        <translation>The file &quot;%1&quot; is no Excel workbook (.xlsx). Save it as .xlsx and read that.</translation>
    </message>
    <message>
        <source>Excel のシートには %1 列までしか書けません。CSV で書き出してください。</source>
        <translation>An Excel sheet has room for %1 columns only. Export as CSV.</translation>
    </message>
    <message>
        <source>セル %1 の文字数が Excel の上限（%2 文字）を超えています。CSV で書き出してください。</source>
        <translation>The text of cell %1 is longer than Excel allows (%2 characters). Export as CSV.</translation>
    </message>
    <message>
        <source>Excel のシートには見出しを除いて %1 行までしか書けません。CSV で書き出してください。</source>
        <translation>An Excel sheet has room for %1 rows only, without the heading. Export as CSV.</translation>
    </message>
    <message>
        <source>二つの文字コードが混ざっています。%1行目から %2 に変わります（それより前は %3）。メモ帳などで文字コードごとに別のファイルに分けて保存し、それぞれ読み込んでください。</source>
        <translation>Two encodings are mixed. From line %1 on it is %2 (before it %3). Save the parts as separate files in a text editor, one for each encoding, and read them one by one.</translation>
    </message>
    <message>
        <source>文字コードを決められません。BOM のない UTF-16 のようです。文字コードに %1 を選んで、もう一度読み込んでください。</source>
        <translation>The encoding cannot be decided. It looks like UTF-16 without BOM. Choose %1 as the encoding and read it again.</translation>
    </message>
    <message>
        <source>文字コードを決められません（%1行目に、UTF-8 でも Shift_JIS（CP932）でも読めない文字があります）。文字コードを選んで、もう一度読み込んでください。</source>
        <translation>The encoding cannot be decided (line %1 has characters that are neither UTF-8 nor Shift_JIS (CP932)). Choose the encoding and read it again.</translation>
    </message>
    <message>
        <source>「%1」は区切り文字にできません。カンマ、タブ、セミコロンなどを選んでください。</source>
        <translation>“%1” cannot be a separator. Choose comma, tab, semicolon or the like.</translation>
    </message>
    <message>
        <source>%1行目で、読み込める大きさ（%2 行、%3 列）を超えました。区切り文字が正しいか確かめ、大きい台帳は分けてください。</source>
        <translation>In line %1 the size that can be read was exceeded (%2 rows, %3 columns). Check the separator, and split a large ledger.</translation>
    </message>
    <message>
        <source>読み込むための一時ファイルを作れません。ディスクの空き容量を確かめてください。</source>
        <translation>A temporary file for reading cannot be made. Check the free space of the disk.</translation>
    </message>
    <message>
        <source>Excel ファイルの中身が大きすぎる（展開すると 2 GB を超える）ため、読み込みません。不審なファイルでなければ、シートを分けて保存し直してください。</source>
        <translation>The content of the Excel file is too large (more than 2 GB unpacked), so it is not read. If the file is trustworthy, save its sheets as separate files.</translation>
    </message>
    <message>
        <source>Excel ファイルが壊れています（%1 を読めません）。もう一度受け取り直すか、Excel で開いて .xlsx 形式で保存し直してください。</source>
        <translation>The Excel file is damaged (%1 cannot be read). Get it again, or open it in Excel and save it as .xlsx.</translation>
    </message>
    <message>
        <source>ファイル「%1」は Excel ファイル（.xlsx）として読めません。途中で切れているか、壊れています。もう一度受け取り直すか、Excel で開いて .xlsx 形式で保存し直してください。</source>
        <translation>The file “%1” cannot be read as an Excel file (.xlsx). It is cut off or damaged. Get it again, or open it in Excel and save it as .xlsx.</translation>
    </message>
    <message>
        <source>Excel ファイルの中の %1 に、あってはならない宣言（DTD）があるため、読み込みません。Excel で開き、.xlsx 形式で保存し直してから読み込んでください。</source>
        <translation>%1 in the Excel file has a declaration (DTD) that must not be there, so it is not read. Open it in Excel, save it as .xlsx, and read that.</translation>
    </message>
    <message>
        <source>シート「%1」を読めません。%2</source>
        <translation>The sheet “%1” cannot be read. %2</translation>
    </message>
    <message>
        <source>%4 で、シートの大きさの限り（%1 行 %2 列、全シート合わせて %3 セル）を超えました。台帳でないセルを消して保存し直してください。</source>
        <translation>At %4 the limit of a sheet was exceeded (%1 rows, %2 columns, %3 cells over all sheets). Clear the cells that are not part of the ledger and save it again.</translation>
    </message>
    <message>
        <source>一覧にない値</source>
        <translation>A value that is not in the list</translation>
    </message>
    <message>
        <source>▼ を押して一覧から選んでください。</source>
        <translation>Press ▼ and choose from the list.</translation>
    </message>
    <message>
        <source>空き容量が足りないため、Excel 形式のファイルを書き出せません。</source>
        <translation>There is not enough free space to write the Excel file.</translation>
    </message>
    <message>
        <source>Excel 形式のファイルを書き出せません。保存先の空き容量と権限を確かめてください。</source>
        <translation>The Excel file cannot be written. Check free space and permissions of the folder.</translation>
    </message>
    <message>
        <source>選択肢</source>
        <translation>Choices</translation>
    </message>
</context>
<context>
    <name>FindUi::FindLine</name>
    <message>
        <source>番号、名称、職員、場所、条項、操作など</source>
        <translation>Number, name, person, place, clause, command …</translation>
    </message>
    <message>
        <source>全体から探す</source>
        <translation>Find everywhere</translation>
    </message>
</context>
<context>
    <name>FindUi::FindPalette</name>
    <message>
        <source>操作・画面</source>
        <translation>Commands and pages</translation>
    </message>
    <message>
        <source>全体から探す</source>
        <translation>Find everywhere</translation>
    </message>
    <message>
        <source>見つかったもの</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>閉じる</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>↑↓ 選ぶ&#x3000;&#x3000;Enter 開く&#x3000;&#x3000;Ctrl+Enter 見つかった資産を一覧に出す&#x3000;&#x3000;Esc 閉じる</source>
        <translation>↑↓ choose    Enter open    Ctrl+Enter show the assets found in the list    Esc close</translation>
    </message>
    <message>
        <source>探せませんでした。台帳を読めるかどうかを確かめて、もう一度探してください。</source>
        <translation>The search failed. Check that the register can be read, and search again.</translation>
    </message>
    <message>
        <source>番号、名称、ふりがな、備考、職員、場所、廃棄の記録、規程の条項、帳票、操作から探します。</source>
        <translation>Looks through numbers, names, readings, remarks, persons, places, disposals, clauses of the policy, books and commands.</translation>
    </message>
    <message>
        <source>探しています。</source>
        <translation>Searching.</translation>
    </message>
    <message>
        <source>「%1」を含むものはありません。言葉を短くするか、別の言葉で探してください。</source>
        <translation>Nothing contains &quot;%1&quot;. Use fewer or other words.</translation>
    </message>
</context>
<context>
    <name>FindUi::HitModel</name>
    <message>
        <source>ほか %1 件</source>
        <translation>%1 more</translation>
    </message>
    <message>
        <source>%1&#x3000;%2 件</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1&#x3000;数えています</source>
        <translation>%1 (counting)</translation>
    </message>
    <message>
        <source>最近探した言葉</source>
        <translation>Searched recently</translation>
    </message>
    <message>
        <source>未分類</source>
        <translation>Unclassified</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>表 %1 の行 %2 が、証跡（#%3）に残る内容と異なります。</source>
        <translation>Row %2 of table %1 differs from what the journal (#%3) holds.</translation>
    </message>
    <message>
        <source>表 %1 の行 %2 が、証跡なしに消されています（最後の証跡 #%3）。</source>
        <translation>Row %2 of table %1 was deleted without an entry (last entry #%3).</translation>
    </message>
    <message>
        <source>表 %1 の行 %2 は、証跡なしに加えられています。</source>
        <translation>Row %2 of table %1 was added without an entry.</translation>
    </message>
    <message>
        <source>証跡 #%1 で連鎖が切れています。この証跡か、その前が書き換えられています。</source>
        <translation>The chain is broken at entry #%1: it, or one before it, was rewritten.</translation>
    </message>
    <message>
        <source>証跡 #%1 がありません。抜き取られたか、末尾が切られています。</source>
        <translation>Entry #%1 is missing: taken out, or the end was cut off.</translation>
    </message>
    <message>
        <source>台帳にない表 %1 があります。</source>
        <translation>There is a table %1 that does not belong to the register.</translation>
    </message>
    <message>
        <source>検索用の索引が、行の内容と一致しません（%1 行 %2）。</source>
        <translation>The search index does not match the content of the row (%1 row %2).</translation>
    </message>
    <message>
        <source>示された証跡 #%1 の値は、この台帳の連鎖にありません。</source>
        <translation>The given value of entry #%1 is not in the chain of this register.</translation>
    </message>
</context>
<context>
    <name>JournalUi::EntryFilterBar</name>
    <message>
        <source>条件を消す(&amp;Z)</source>
        <translation>Clear conditions(&amp;Z)</translation>
    </message>
    <message>
        <source>すべて</source>
        <translation>All</translation>
    </message>
    <message>
        <source>行ったもの</source>
        <translation>Done ones</translation>
    </message>
    <message>
        <source>拒否したもの</source>
        <translation>Refused ones</translation>
    </message>
    <message>
        <source>R8.4.1</source>
        <translation>R8.4.1</translation>
    </message>
    <message>
        <source>操作(&amp;A)</source>
        <translation>&amp;Act</translation>
    </message>
    <message>
        <source>結果(&amp;R)</source>
        <translation>&amp;Result</translation>
    </message>
    <message>
        <source>操作者(&amp;W)</source>
        <translation>Actor(&amp;W)</translation>
    </message>
    <message>
        <source>期間(&amp;D)</source>
        <translation>Perio&amp;d</translation>
    </message>
    <message>
        <source>日付として読めないので、この条件は使いません。</source>
        <translation>This cannot be read as a date, so the condition is not used.</translation>
    </message>
    <message>
        <source>～(&amp;U)</source>
        <translation>– (&amp;U)</translation>
    </message>
</context>
<context>
    <name>JournalUi::HeadDialog</name>
    <message>
        <source>控えと照らして検証する</source>
        <translation>Verify against a receipt</translation>
    </message>
    <message>
        <source>検証する(&amp;V)</source>
        <translation>&amp;Verify</translation>
    </message>
    <message>
        <source>帳票の下や「証跡の控え」にある番号と値を入力してください。その証跡が、いまの台帳にそのまま残っているかを確かめます。</source>
        <translation>Enter number and value as they stand at the foot of a book or on the journal receipt. It is checked whether that entry is still in this register as it was.</translation>
    </message>
    <message>
        <source>証跡の番号(&amp;N)</source>
        <translation>&amp;Number of the entry</translation>
    </message>
    <message>
        <source>値(&amp;H)</source>
        <translation>Value(&amp;H)</translation>
    </message>
    <message>
        <source>0–9 と a–f。空白はあってもなくても構いません。</source>
        <translation>0–9 and a–f. Spaces do not matter.</translation>
    </message>
    <message>
        <source>番号は 1 以上の数で入力してください。</source>
        <translation>Enter a number of 1 or more.</translation>
    </message>
    <message>
        <source>値は %1 桁以上の 0–9 と a–f で入力してください。</source>
        <translation>Enter the value with at least %1 digits of 0–9 and a–f.</translation>
    </message>
</context>
<context>
    <name>JournalUi::JournalPage</name>
    <message>
        <source>証跡</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>証跡の詳細</source>
        <translation>Detail of the entry</translation>
    </message>
    <message>
        <source>番号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>日時</source>
        <translation>Date and time</translation>
    </message>
    <message>
        <source>操作者</source>
        <translation>Actor</translation>
    </message>
    <message>
        <source>操作</source>
        <translation>Act</translation>
    </message>
    <message>
        <source>対象</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>結果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>この条件に当てはまる証跡はありません。</source>
        <translation>No entry meets these conditions.</translation>
    </message>
    <message>
        <source>検証する(&amp;V)</source>
        <translation>&amp;Verify</translation>
    </message>
    <message>
        <source>控えと照らす(&amp;K)…</source>
        <translation>Chec&amp;k with a receipt…</translation>
    </message>
    <message>
        <source>控えを印刷(&amp;P)…</source>
        <translation>&amp;Print a receipt…</translation>
    </message>
    <message>
        <source>表示中を書き出す(&amp;X)…</source>
        <translation>E&amp;xport what is shown…</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>拒否</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>済</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>一覧で証跡を選ぶと、ここに表示します。</source>
        <translation>Choose an entry in the list to see it here.</translation>
    </message>
    <message>
        <source>#%1&#x3000;%2</source>
        <translation>#%1&#x3000;%2</translation>
    </message>
    <message>
        <source>入力した日時</source>
        <translation>Entered at</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>内容（前 → 後）</source>
        <translation>Content (before → after)</translation>
    </message>
    <message>
        <source>規程の指摘</source>
        <translation>Findings of the policy</translation>
    </message>
    <message>
        <source>記録</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>操作の符号</source>
        <translation>Code of the act</translation>
    </message>
    <message>
        <source>OS の利用者</source>
        <translation>User of the system</translation>
    </message>
    <message>
        <source>PC</source>
        <translation>PC</translation>
    </message>
    <message>
        <source>プログラム</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>要約値をとった行</source>
        <translation>Rows with digest</translation>
    </message>
    <message>
        <source>%1 行</source>
        <translation>%1 rows</translation>
    </message>
    <message>
        <source>値（SHA-256）</source>
        <translation>Value (SHA-256)</translation>
    </message>
    <message>
        <source>証跡を検証中</source>
        <translation>Verifying the journal</translation>
    </message>
    <message>
        <source>検証しています。</source>
        <translation>Verifying.</translation>
    </message>
    <message>
        <source>検証できませんでした。%1</source>
        <translation>It could not be verified. %1</translation>
    </message>
    <message>
        <source>検証を中止しました。証跡は未検証のままです。</source>
        <translation>Verification was cancelled. The journal stays unverified.</translation>
    </message>
    <message>
        <source>証跡と合わない箇所が %1 か所あります。右に一覧を示します。</source>
        <translation>%1 places do not match the journal. They are listed at the right.</translation>
    </message>
    <message>
        <source>証跡と合わない箇所</source>
        <translation>Places that do not match the journal</translation>
    </message>
    <message>
        <source>このファイルを複製して保管し、情報セキュリティの担当に知らせてください。</source>
        <translation>Keep a copy of this file and tell whoever is responsible for information security.</translation>
    </message>
    <message>
        <source>証跡を書き出す</source>
        <translation>Export the journal</translation>
    </message>
    <message>
        <source>証跡.csv</source>
        <translation>journal.csv</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>証跡の一覧</source>
        <translation>List of entries</translation>
    </message>
    <message>
        <source>値</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>%1 件を「%2」に書き出しました。</source>
        <translation>%1 were written to &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>証跡 %1 件と %2 行に、書き換えは見つかりませんでした。最新の値 %3</source>
        <translation>No change was found in %1 entries and %2 rows. Latest value %3</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>位置合わせ %1 %2（%3）</source>
        <translation>Calibration %1 %2 (%3)</translation>
    </message>
    <message>
        <source>普通の紙に倍率 100%（実際のサイズ）で印刷し、ラベル用紙に重ねて光に透かします。</source>
        <translation>Print this on plain paper at 100% (actual size), lay it on the label sheet and hold both against the light.</translation>
    </message>
    <message>
        <source>枠がラベルより左にあれば横の調整を増やし、上にあれば縦の調整を増やします。目盛りは 1 mm です。</source>
        <translation>If a frame lies left of its label, raise the offset across; if it lies above, raise the offset down. The ticks are 1 mm apart.</translation>
    </message>
    <message>
        <source>この頁の調整: 横 %1 mm、縦 %2 mm</source>
        <translation>Offset of this page: %1 mm across, %2 mm down</translation>
    </message>
    <message>
        <source>位置合わせ %1（倍率 100%）</source>
        <translation>Calibration %1 (at 100%)</translation>
    </message>
    <message>
        <source>この用紙の位置は 1 から %1 までです。</source>
        <translation>The places of this sheet are 1 to %1.</translation>
    </message>
    <message>
        <source>枚数は 1 から %1 までです。</source>
        <translation>The number of copies is 1 to %1.</translation>
    </message>
    <message>
        <source>印刷位置の調整は ±%1 mm までです。</source>
        <translation>The offset is at most ±%1 mm.</translation>
    </message>
    <message>
        <source>二次元コード</source>
        <translation>QR code</translation>
    </message>
    <message>
        <source>番号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>分類</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>取扱制限</source>
        <translation>Handling restrictions</translation>
    </message>
    <message>
        <source>組織</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>「%1」は数として読めません。</source>
        <translation>“%1” cannot be read as a number.</translation>
    </message>
    <message>
        <source>「%1」という用紙はありません。daichoctl labels sheets で一覧を見るか、自分で寸法を登録してください。</source>
        <translation>There is no sheet “%1”. See the list with daichoctl labels sheets, or register its sizes yourself.</translation>
    </message>
    <message>
        <source>「%1」は位置の調整として読めません。横,縦 を mm で書いてください。例: 0.3,-0.5</source>
        <translation>“%1” cannot be read as an offset. Write ACROSS,DOWN in mm, for example 0.3,-0.5</translation>
    </message>
    <message>
        <source>「%1」は載せるものとして読めません。使えるのは %2 です。</source>
        <translation>“%1” cannot be read as parts of a label. These can be used: %2.</translation>
    </message>
    <message>
        <source>この項目がありません。</source>
        <translation>This member is missing.</translation>
    </message>
    <message>
        <source>整数でなければなりません。</source>
        <translation>It must be a whole number.</translation>
    </message>
    <message>
        <source>JSON のオブジェクトとして読めません（%1 行 %2 字）。</source>
        <translation>It cannot be read as a JSON object (line %1, character %2).</translation>
    </message>
    <message>
        <source>印字できる幅がテープの幅より広くなっています。</source>
        <translation>The printable width is wider than the tape.</translation>
    </message>
    <message>
        <source>最長が最短より短くなっています。</source>
        <translation>The greatest length is shorter than the least.</translation>
    </message>
    <message>
        <source>右端が %1 mm になり、用紙の幅 %2 mm に収まりません。</source>
        <translation>The labels end at %1 mm, beyond the paper&apos;s width of %2 mm.</translation>
    </message>
    <message>
        <source>下端が %1 mm になり、用紙の高さ %2 mm に収まりません。</source>
        <translation>The labels end at %1 mm, beyond the paper&apos;s height of %2 mm.</translation>
    </message>
    <message>
        <source>横の間隔がラベルの幅より狭く、ラベルが重なります。</source>
        <translation>The pitch across is less than the label&apos;s width, so the labels overlap.</translation>
    </message>
    <message>
        <source>縦の間隔がラベルの高さより狭く、ラベルが重なります。</source>
        <translation>The pitch down is less than the label&apos;s height, so the labels overlap.</translation>
    </message>
    <message>
        <source>用紙が一つもありません。</source>
        <translation>There is not a single sheet.</translation>
    </message>
    <message>
        <source>「%1」が二度出てきます。</source>
        <translation>“%1” comes twice.</translation>
    </message>
    <message>
        <source>幅 %1mm のテープ</source>
        <translation>Tape %1 mm wide</translation>
    </message>
    <message>
        <source>文書の隅の表示 %1×%2mm</source>
        <translation>Mark in a document&apos;s corner %1×%2 mm</translation>
    </message>
    <message>
        <source>%1面 %2×%3mm</source>
        <translation>%1 labels %2×%3 mm</translation>
    </message>
    <message>
        <source>寸法の資料による</source>
        <translation>From a file of sizes</translation>
    </message>
    <message>
        <source>一般に知られた寸法</source>
        <translation>Widely known sizes</translation>
    </message>
    <message>
        <source>未確認の寸法</source>
        <translation>Sizes not verified</translation>
    </message>
    <message>
        <source>自分で決めた寸法</source>
        <translation>Own sizes</translation>
    </message>
    <message>
        <source>番号「%1」の物はありません。</source>
        <translation>There is nothing with the number “%1”.</translation>
    </message>
    <message>
        <source>%1 は誤登録として取り消されています。ラベルは作れません。</source>
        <translation>%1 was voided as entered by mistake. No label can be made of it.</translation>
    </message>
    <message>
        <source>ラベルを作る物を選んでください。</source>
        <translation>Choose what labels are to be made of.</translation>
    </message>
    <message>
        <source>番号と絞込みは、どちらか一つを指定してください。</source>
        <translation>Give either numbers or a filter, not both.</translation>
    </message>
    <message>
        <source>「%1」のラベルは作れません。</source>
        <translation>Labels of “%1” cannot be made.</translation>
    </message>
    <message>
        <source>条件に合う物はありません。</source>
        <translation>Nothing answers the conditions.</translation>
    </message>
    <message>
        <source>「%1」は規程の表示する所にありません。使えるのは %2 です。</source>
        <translation>“%1” is not among the places where the policy wants the class shown. These can be used: %2.</translation>
    </message>
    <message>
        <source>再発行 %1回目</source>
        <translation>reissue no. %1</translation>
    </message>
    <message>
        <source>用紙 %1 の寸法は未確認です。位置合わせの頁を普通の紙に印刷して、先に確かめてください。</source>
        <translation>The sizes of sheet %1 are not verified. Print the calibration page on plain paper and check first.</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 件は再発行です: %2 ほか</source>
        <translation>%1 are reissues: %2 and others</translation>
    </message>
    <message>
        <source>%1 件は再発行です: %2</source>
        <translation>%1 are reissues: %2</translation>
    </message>
    <message>
        <source>出力先は pdf か printer です。</source>
        <translation>The target is pdf or printer.</translation>
    </message>
    <message>
        <source>一度に印刷できるラベルは %1 枚までです。組織などで絞り込んで、分けて印刷してください。</source>
        <translation>At most %1 labels can be printed at once. Narrow the choice, by unit for example, and print in parts.</translation>
    </message>
    <message>
        <source>%1 のラベルを印刷（%2、用紙 %3）</source>
        <translation>Label of %1 printed (%2, sheet %3)</translation>
    </message>
    <message>
        <source>ラベル %1 枚（%2 件）を用紙 %3 に印刷</source>
        <translation>%1 labels (of %2 things) printed on sheet %3</translation>
    </message>
    <message>
        <source>うち再発行 %1 件</source>
        <translation>%1 of them reissues</translation>
    </message>
    <message>
        <source>ラベルの印刷を記録</source>
        <translation>Record the printing of labels</translation>
    </message>
    <message>
        <source>絞込み</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>番号の代わりに。{} は全件。保存した検索と同じ形</source>
        <translation>In place of numbers. {} is everything. In the form of saved searches</translation>
    </message>
    <message>
        <source>並び順</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>絞込みと共に。保存した検索と同じ形</source>
        <translation>Together with a filter. In the form of saved searches</translation>
    </message>
    <message>
        <source>絞り込む物の種類</source>
        <translation>Kind of the things that are filtered</translation>
    </message>
    <message>
        <source>用紙の品番</source>
        <translation>Product number of the sheet</translation>
    </message>
    <message>
        <source>始める位置</source>
        <translation>First place</translation>
    </message>
    <message>
        <source>一件の枚数</source>
        <translation>Copies of each</translation>
    </message>
    <message>
        <source>印刷位置の調整（横,縦 mm）</source>
        <translation>Offset (across,down in mm)</translation>
    </message>
    <message>
        <source>載せるもの</source>
        <translation>What stands on it</translation>
    </message>
    <message>
        <source>表示する所</source>
        <translation>Where it is shown</translation>
    </message>
    <message>
        <source>出力先</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>ラベルの印刷は、したという記録なので取り消せません。貼らないラベルは廃棄してください。</source>
        <translation>The printing of labels is the record that it was done, so it cannot be taken back. Destroy labels that are not used.</translation>
    </message>
    <message>
        <source>「%1」は収録している用紙の品番です。別の名前を付けてください。</source>
        <translation>“%1” is the product number of a sheet that ships with the program. Give it another name.</translation>
    </message>
    <message>
        <source>自分で登録した用紙「%1」はありません。</source>
        <translation>There is no sheet “%1” that was registered here.</translation>
    </message>
    <message>
        <source>ラベル用紙「%1」の寸法を登録</source>
        <translation>Sizes of the label sheet “%1” registered</translation>
    </message>
    <message>
        <source>ラベル用紙「%1」を一覧から外した</source>
        <translation>Label sheet “%1” taken off the list</translation>
    </message>
    <message>
        <source>ラベル用紙の寸法を登録</source>
        <translation>Register the sizes of a label sheet</translation>
    </message>
    <message>
        <source>用紙（resources/labels と同じ形）</source>
        <translation>Sheet (in the form of resources/labels)</translation>
    </message>
    <message>
        <source>登録したラベル用紙を一覧から外す</source>
        <translation>Take a registered label sheet off the list</translation>
    </message>
    <message>
        <source>用紙の名前</source>
        <translation>Name of the sheet</translation>
    </message>
    <message>
        <source>%1 …ほか%2件</source>
        <translation>%1 … and %2 more</translation>
    </message>
    <message>
        <source>取扱制限 %1件…</source>
        <translation>%1 restrictions…</translation>
    </message>
    <message>
        <source>ラベルを作る物がありません。一覧を更新して、選び直してください。</source>
        <translation>There is nothing to make labels of. Refresh the list and choose again.</translation>
    </message>
    <message>
        <source>「%1」は日付として読めません。</source>
        <translation>&quot;%1&quot; cannot be read as a date.</translation>
    </message>
    <message>
        <source>まだ来ていない日です。表示を更新してから記録してください。</source>
        <translation>That day has not come yet. Renew the label first, then record it.</translation>
    </message>
</context>
<context>
    <name>LabelsUi</name>
    <message>
        <source>貼付済み（現物確認）</source>
        <translation>Labels in place (seen)</translation>
    </message>
    <message>
        <source>貼付済みにする(&amp;R)</source>
        <translation>Mark as labelled (&amp;R)</translation>
    </message>
    <message>
        <source>対象: %1。今の分類のラベルが貼ってあることを現物で確かめたときに使います。一件ずつ履歴に残り、取り消すと更新待ちに戻ります。</source>
        <translation>For: %1. Use this when you have seen that the label of the present class is on each of them. It is kept in the history of each, and taking it back makes them wait again.</translation>
    </message>
    <message>
        <source>確認した日(&amp;D)</source>
        <translation>Seen on (&amp;D)</translation>
    </message>
    <message>
        <source>確認した人(&amp;P)</source>
        <translation>Seen by (&amp;P)</translation>
    </message>
    <message>
        <source>理由(&amp;W)</source>
        <translation>Reason (&amp;W)</translation>
    </message>
    <message>
        <source>現物確認</source>
        <translation>Seen in place</translation>
    </message>
    <message>
        <source>更新待ちでないものも記録(&amp;A)</source>
        <translation>Record those that do not wait too (&amp;A)</translation>
    </message>
    <message>
        <source>初めて貼ったときに選びます。選ばなければ、更新待ちのものだけを記録します。</source>
        <translation>Choose this when labels were put on for the first time. Otherwise only what waits is recorded.</translation>
    </message>
    <message>
        <source>貼付済みを記録中</source>
        <translation>Recording labels</translation>
    </message>
    <message>
        <source>%1 件を貼付済みにしました。Ctrl+Z で取り消せます。</source>
        <translation>%1 marked as labelled. Ctrl+Z takes it back.</translation>
    </message>
</context>
<context>
    <name>LabelsUi::LabelDialog</name>
    <message>
        <source>ラベルを印刷</source>
        <translation>Print labels</translation>
    </message>
    <message>
        <source>用紙(&amp;S)</source>
        <translation>&amp;Sheet</translation>
    </message>
    <message>
        <source>品番か面数で探せます。</source>
        <translation>Found by product number or count.</translation>
    </message>
    <message>
        <source>始める位置(&amp;B)</source>
        <translation>&amp;Begin at</translation>
    </message>
    <message>
        <source>右の絵の、空いている最初のラベルをクリックしても選べます。</source>
        <translation>Or click the first free label in the picture.</translation>
    </message>
    <message>
        <source>一件の枚数(&amp;C)</source>
        <translation>&amp;Copies of each</translation>
    </message>
    <message>
        <source>右へずらす(&amp;R)</source>
        <translation>Move &amp;right</translation>
    </message>
    <message>
        <source>下へずらす(&amp;D)</source>
        <translation>Move &amp;down</translation>
    </message>
    <message>
        <source>用紙ごとに覚えます。位置合わせの頁で測ってください。</source>
        <translation>Remembered for each sheet. Measure it with the calibration page.</translation>
    </message>
    <message>
        <source>載せるもの</source>
        <translation>What stands on it</translation>
    </message>
    <message>
        <source>分類は必ず載ります。狭いラベルでは、小さくするか … と縮めます。</source>
        <translation>The class always stands there. On small labels texts are set smaller or shortened with ….</translation>
    </message>
    <message>
        <source>PDF に書き出す(&amp;F)…</source>
        <translation>Write PD&amp;F…</translation>
    </message>
    <message>
        <source>印刷する(&amp;P)…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>位置合わせの頁(&amp;K)…</source>
        <translation>C&amp;alibration page…</translation>
    </message>
    <message>
        <source>用紙の寸法を登録(&amp;O)…</source>
        <translation>&amp;Own sheet…</translation>
    </message>
    <message>
        <source>%1 %2 — %3</source>
        <translation>%1 %2 — %3</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 件 → %2 枚、%3 頁</source>
        <translation>%1 things → %2 labels, %3 pages</translation>
    </message>
    <message>
        <source>うち再発行 %1 件</source>
        <translation>%1 of them reissues</translation>
    </message>
    <message>
        <source>表示の更新待ち %1 件</source>
        <translation>%1 wait for a new mark</translation>
    </message>
    <message>
        <source>この用紙の寸法は未確認です。位置合わせの頁を普通の紙に印刷して、先に確かめてください。</source>
        <translation>The sizes of this sheet are not verified. Print the calibration page on plain paper and check first.</translation>
    </message>
    <message>
        <source>入りきらないもの: %1。大きい用紙にするか、載せるものを減らしてください。</source>
        <translation>No room for: %1. Use a larger sheet or put less on it.</translation>
    </message>
    <message>
        <source>… と縮めたもの: %1</source>
        <translation>Shortened with …: %1</translation>
    </message>
    <message>
        <source>この PC の書体にない文字を 〓 で表しています: %1</source>
        <translation>Characters that no font of this computer has are shown as 〓: %1</translation>
    </message>
    <message>
        <source>用紙を一覧から選んでください。</source>
        <translation>Choose a sheet from the list.</translation>
    </message>
    <message>
        <source>ラベル %1</source>
        <translation>Labels %1</translation>
    </message>
    <message>
        <source>ラベルを PDF に書き出す</source>
        <translation>Write labels to a PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>印刷する</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>この PC には使えるプリンターがありません。PDF に書き出すと、別の PC で印刷できます。</source>
        <translation>This computer has no printer to use. Write a PDF to print it on another computer.</translation>
    </message>
    <message>
        <source>PDF に書き出す</source>
        <translation>Write a PDF</translation>
    </message>
    <message>
        <source>やめる</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>ラベルを作成中</source>
        <translation>Making labels</translation>
    </message>
    <message>
        <source>ラベル</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>ラベル %1 枚を「%2」に書き出しました。倍率 100%（実際のサイズ）で印刷してください。</source>
        <translation>%1 labels written to “%2”. Print at 100% (actual size).</translation>
    </message>
    <message>
        <source>ラベルを印刷中</source>
        <translation>Printing labels</translation>
    </message>
    <message>
        <source>ラベル %1 枚をプリンターに送りました。</source>
        <translation>%1 labels sent to the printer.</translation>
    </message>
    <message>
        <source>表示の更新</source>
        <translation>Renewing the marks</translation>
    </message>
    <message>
        <source>%1 件は分類が変わり、表示の更新を待っています。新しいラベルを貼り終えたら「表示を更新した」にしてください。</source>
        <translation>The class of %1 changed, and their marks wait to be renewed. Once the new labels are on, say that the marks are renewed.</translation>
    </message>
    <message>
        <source>貼り終えたので更新済にする</source>
        <translation>They are on: marks renewed</translation>
    </message>
    <message>
        <source>あとで貼る</source>
        <translation>I stick them on later</translation>
    </message>
    <message>
        <source>%1 件の表示を更新済にしました。</source>
        <translation>The marks of %1 are renewed.</translation>
    </message>
    <message>
        <source>位置合わせの頁を PDF に書き出す</source>
        <translation>Write the calibration page to a PDF</translation>
    </message>
    <message>
        <source>位置合わせ %1</source>
        <translation>Calibration %1</translation>
    </message>
    <message>
        <source>位置合わせ</source>
        <translation>Calibration</translation>
    </message>
    <message>
        <source>位置合わせの頁を「%1」に書き出しました。倍率 100% で普通の紙に印刷してください。</source>
        <translation>Calibration page written to “%1”. Print it on plain paper at 100%.</translation>
    </message>
    <message>
        <source>ラベルの印刷を記録中</source>
        <translation>Recording the printing of labels</translation>
    </message>
    <message>
        <source>ラベルの内容を読み込み中</source>
        <translation>Reading what stands on the labels</translation>
    </message>
    <message>
        <source>%1 件のラベルの印刷を始めたことは、証跡に残っています。</source>
        <translation>The journal says that printing labels of %1 was begun.</translation>
    </message>
    <message>
        <source>途中で止めました。全部のラベルはできていません。</source>
        <translation>Stopped half-way. Not all labels were made.</translation>
    </message>
    <message>
        <source>%1 件は、印刷した後に分類が変わったので、更新待ちのままです。</source>
        <translation> The classification of %1 has changed since printing; they go on waiting.</translation>
    </message>
</context>
<context>
    <name>LabelsUi::LabelTextMenu</name>
    <message>
        <source>%1 の表示の文字をコピー</source>
        <translation>Copy label text of %1</translation>
    </message>
    <message>
        <source>%1: %2(&amp;%3)</source>
        <comment>place, text, key</comment>
        <translation>%1: %2 (&amp;%3)</translation>
    </message>
    <message>
        <source>規程に、表示する所の定めがありません</source>
        <translation>The policy names no places for it</translation>
    </message>
    <message>
        <source>%1 の表示の文字（%2）</source>
        <translation>Label text of %1 (%2)</translation>
    </message>
    <message>
        <source>%1 に書く文字をコピーしました。Ctrl+V で貼り付けてください。</source>
        <translation>Text for %1 copied. Paste it with Ctrl+V.</translation>
    </message>
    <message>
        <source>この物は見つかりません。一覧を更新して確かめてください。</source>
        <translation>This was not found. Refresh the list and check.</translation>
    </message>
</context>
<context>
    <name>LabelsUi::OwnSheetDialog</name>
    <message>
        <source>用紙の寸法を登録</source>
        <translation>Register the sizes of a sheet</translation>
    </message>
    <message>
        <source>登録する(&amp;R)</source>
        <translation>&amp;Register</translation>
    </message>
    <message>
        <source>長さは mm です。定規で測るか、袋に書かれた寸法を入れてください。この台帳を使う人は、みな選べるようになります。</source>
        <translation>Lengths are in mm. Measure with a ruler or take the sizes from the packet. All who use this register can choose the sheet then.</translation>
    </message>
    <message>
        <source>名前(&amp;N)</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>用紙の幅</source>
        <translation>Width of the paper</translation>
    </message>
    <message>
        <source>用紙の高さ</source>
        <translation>Height of the paper</translation>
    </message>
    <message>
        <source>横の面数</source>
        <translation>Labels across</translation>
    </message>
    <message>
        <source>縦の面数</source>
        <translation>Labels down</translation>
    </message>
    <message>
        <source>ラベルの幅</source>
        <translation>Width of a label</translation>
    </message>
    <message>
        <source>ラベルの高さ</source>
        <translation>Height of a label</translation>
    </message>
    <message>
        <source>左の余白</source>
        <translation>Left margin</translation>
    </message>
    <message>
        <source>上の余白</source>
        <translation>Top margin</translation>
    </message>
    <message>
        <source>隣のラベルまで（左端から左端）</source>
        <translation>To the next label (left edge to left edge)</translation>
    </message>
    <message>
        <source>次の段まで（上端から上端）</source>
        <translation>To the next row (top edge to top edge)</translation>
    </message>
    <message>
        <source>角の丸み</source>
        <translation>Radius of the corners</translation>
    </message>
    <message>
        <source>自作</source>
        <translation>Own</translation>
    </message>
</context>
<context>
    <name>LabelsUi::SheetView</name>
    <message>
        <source>1 枚目のプレビュー。始める位置 %1（%2 行 %3 列）</source>
        <translation>Preview of the first sheet. First place %1 (row %2, column %3)</translation>
    </message>
    <message>
        <source>空いている最初のラベルをクリックするか、矢印キーで選びます。</source>
        <translation>Click the first free label, or choose it with the arrow keys.</translation>
    </message>
</context>
<context>
    <name>LabelsUi::Worklist</name>
    <message>
        <source>直前の 1 件を取り消す(&amp;Z)</source>
        <translation>Take back the last one (&amp;Z)</translation>
    </message>
    <message>
        <source>貼り替え</source>
        <translation>Relabelling worklist</translation>
    </message>
    <message>
        <source>貼り替えた物のコードを読み取ってください。</source>
        <translation>Scan the code on what you have relabelled.</translation>
    </message>
    <message>
        <source>表示の更新を待つもの</source>
        <translation>What waits for a new label</translation>
    </message>
    <message>
        <source>表示の更新を待つものはありません。</source>
        <translation>Nothing waits for a new label.</translation>
    </message>
    <message>
        <source>番号(&amp;N)</source>
        <translation>&amp;Number</translation>
    </message>
    <message>
        <source>日本語入力を使う(&amp;J)</source>
        <translation>&amp;Japanese input</translation>
    </message>
    <message>
        <source>漢字の入った番号を手で入力するときに選びます。読み取るときは外してください。</source>
        <translation>For typing numbers with kanji by hand. Leave it off while scanning.</translation>
    </message>
    <message>
        <source>一覧を印刷(&amp;P)…</source>
        <translation>&amp;Print the list…</translation>
    </message>
    <message>
        <source>閉じる(&amp;C)</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>↶ %1 を更新待ちに戻しました</source>
        <translation>↶ %1 waits again</translation>
    </message>
    <message>
        <source>✓ 更新済にしました</source>
        <translation>✓ Marked as renewed</translation>
    </message>
    <message>
        <source>✓ もう済んでいます（二度目の読み取り）</source>
        <translation>✓ Done already (scanned twice)</translation>
    </message>
    <message>
        <source>－ 更新待ちではありません。今の表示のままで合っています</source>
        <translation>－ Not waiting. Its present label is right</translation>
    </message>
    <message>
        <source>？ 「%1」という番号の物はありません</source>
        <translation>？ Nothing has the number &quot;%1&quot;</translation>
    </message>
    <message>
        <source>✕ %1です。ラベルを貼らずに、物を確かめてください</source>
        <translation>✕ %1. Put no label on it, and look into it</translation>
    </message>
    <message>
        <source>✕ 更新済にできません。%1</source>
        <translation>✕ Cannot be marked. %1</translation>
    </message>
    <message>
        <source>残り %1 件 ・ 今回 %2 件済</source>
        <translation>%1 left ・ %2 done now</translation>
    </message>
</context>
<context>
    <name>LabelsUi::WorklistModel</name>
    <message>
        <source>済</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>番号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>今の分類</source>
        <translation>Present class</translation>
    </message>
    <message>
        <source>組織</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>保管場所・保有者</source>
        <translation>Place or holder</translation>
    </message>
    <message>
        <source>いつから</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>名称非表示</source>
        <translation>Name not shown</translation>
    </message>
</context>
<context>
    <name>Media</name>
    <message>
        <source>%1 は書き換えられない媒体なので、消去して使い続けることはできません。廃棄を記録してください。</source>
        <translation>%1 cannot be rewritten, so it cannot be erased and used on. Record its disposal.</translation>
    </message>
    <message>
        <source>消去の方法を選んでください。</source>
        <translation>Choose a method of erasure.</translation>
    </message>
    <message>
        <source>%1 には %2 件入っています。内容も消したのなら「内容も外す」を選び、残したものがあれば、消したものだけを先に外してください。</source>
        <translation>%1 has %2 asset(s) on it. If they were erased too, choose “Take off the contents as well”; if some remain, first take off those that were erased.</translation>
    </message>
    <message>
        <source>復元のおそれが残る方法なので、%1 の分類は下がりません。</source>
        <translation>This method may leave traces, so the class of %1 does not fall.</translation>
    </message>
    <message>
        <source>%1 の消去で外した</source>
        <translation>Taken off by the erasure of %1</translation>
    </message>
    <message>
        <source>%1 を消去（%2）</source>
        <translation>Erased %1 (%2)</translation>
    </message>
    <message>
        <source>媒体の消去を記録</source>
        <translation>Record the erasure of a medium</translation>
    </message>
    <message>
        <source>媒体・機器の番号</source>
        <translation>Number of the medium</translation>
    </message>
    <message>
        <source>消去の方法</source>
        <translation>Method of erasure</translation>
    </message>
    <message>
        <source>担当者</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>処理内容</source>
        <translation>Treatment</translation>
    </message>
    <message>
        <source>内容も外す</source>
        <translation>Take off the contents as well</translation>
    </message>
    <message>
        <source>課長</source>
        <translation>Director</translation>
    </message>
    <message>
        <source>係長</source>
        <translation>Chief</translation>
    </message>
    <message>
        <source>係</source>
        <translation>Clerk</translation>
    </message>
    <message>
        <source>検索: %1</source>
        <translation>Search: %1</translation>
    </message>
    <message>
        <source>組織: %1</source>
        <translation>Unit: %1</translation>
    </message>
    <message>
        <source>廃棄・返却したものを含む</source>
        <translation>with disposed and returned ones</translation>
    </message>
    <message>
        <source>全件&#x3000;%1件</source>
        <translation>All&#x3000;%1</translation>
    </message>
    <message>
        <source>絞込み: %1&#x3000;%2件</source>
        <translation>Filter: %1&#x3000;%2</translation>
    </message>
    <message>
        <source>分類の区分には、規程の定めでない既定のものがあります。</source>
        <translation>Some levels are our defaults, not given by the policy.</translation>
    </message>
    <message>
        <source>操作者は自己申告です。</source>
        <translation>The actor is self-declared.</translation>
    </message>
    <message>
        <source>証跡 未検証</source>
        <translation>Journal not verified</translation>
    </message>
    <message>
        <source>媒体・機器台帳</source>
        <translation>Media register</translation>
    </message>
    <message>
        <source>番号、種類、内容の分類、保管場所、保有者、製造番号。</source>
        <translation>Number, kind, class of contents, place, holder, serial number.</translation>
    </message>
    <message>
        <source>媒体の内容一覧</source>
        <translation>Contents of media</translation>
    </message>
    <message>
        <source>表示未更新一覧</source>
        <translation>Labels due</translation>
    </message>
    <message>
        <source>貼ってある表示が今の分類と合わない資産と媒体。</source>
        <translation>Assets and media whose label no longer matches their class.</translation>
    </message>
    <message>
        <source>保管不適合一覧</source>
        <translation>Unsuitable keeping</translation>
    </message>
    <message>
        <source>分類に対して保管場所や措置が足りない媒体と、その条項。</source>
        <translation>Media whose place or protection does not suffice for their class, with the clause.</translation>
    </message>
    <message>
        <source>全組織</source>
        <translation>All units</translation>
    </message>
    <message>
        <source>%1現在</source>
        <translation>As of %1</translation>
    </message>
    <message>
        <source>印刷 %1&#x3000;%2 %3</source>
        <translation>Printed %1&#x3000;%2 %3</translation>
    </message>
    <message>
        <source>証跡 %1&#x3000;%2</source>
        <translation>Journal %1&#x3000;%2</translation>
    </message>
    <message>
        <source>内容なし</source>
        <translation>Nothing on it</translation>
    </message>
    <message>
        <source>番号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>種類・名称</source>
        <translation>Kind, name</translation>
    </message>
    <message>
        <source>組織</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>内容の分類</source>
        <translation>Class of contents</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>保管場所・保有者</source>
        <translation>Place, holder</translation>
    </message>
    <message>
        <source>製造番号・容量</source>
        <translation>Serial, capacity</translation>
    </message>
    <message>
        <source>暗号化</source>
        <translation>Encryption</translation>
    </message>
    <message>
        <source>状態</source>
        <translation>State</translation>
    </message>
    <message>
        <source>備考</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>計 %1件</source>
        <translation>Total %1</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>分類</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>入れた日</source>
        <translation>Put on</translation>
    </message>
    <message>
        <source>%1&#x3000;%2&#x3000;%3&#x3000;%4（%5件）</source>
        <translation>%1  %2  %3  %4 (%5)</translation>
    </message>
    <message>
        <source>媒体・機器 %1件</source>
        <translation>%1 media</translation>
    </message>
    <message>
        <source>名称非表示 %1件（印刷した人に閲覧の範囲外）</source>
        <translation>Names hidden: %1 (not visible to whoever printed this)</translation>
    </message>
    <message>
        <source>今の分類</source>
        <translation>Class now</translation>
    </message>
    <message>
        <source>保管場所</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>いつから</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>済</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>名称非表示</source>
        <translation>Name hidden</translation>
    </message>
    <message>
        <source>計 %1件（資産 %2件、媒体・機器 %3件）</source>
        <translation>%1 in all (assets %2, media %3)</translation>
    </message>
    <message>
        <source>足りないこと（条項）</source>
        <translation>What is missing (clause)</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>既定</source>
        <translation>default</translation>
    </message>
    <message>
        <source>USBメモリ</source>
        <translation>USB stick</translation>
    </message>
    <message>
        <source>フラッシュメモリ</source>
        <translation>Flash memory</translation>
    </message>
    <message>
        <source>電磁的記録媒体</source>
        <translation>Electronic medium</translation>
    </message>
    <message>
        <source>ハードディスク・SSD</source>
        <translation>Hard disk or SSD</translation>
    </message>
    <message>
        <source>ハードディスク</source>
        <translation>Hard disk</translation>
    </message>
    <message>
        <source>フロッピーディスク</source>
        <translation>Floppy disk</translation>
    </message>
    <message>
        <source>MO</source>
        <translation>MO</translation>
    </message>
    <message>
        <source>磁気テープ</source>
        <translation>Magnetic tape</translation>
    </message>
    <message>
        <source>光ディスク</source>
        <translation>Optical disc</translation>
    </message>
    <message>
        <source>CD</source>
        <translation>CD</translation>
    </message>
    <message>
        <source>DVD</source>
        <translation>DVD</translation>
    </message>
    <message>
        <source>ICカード</source>
        <translation>IC card</translation>
    </message>
    <message>
        <source>パソコン・タブレット</source>
        <translation>PC or tablet</translation>
    </message>
    <message>
        <source>サーバ</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>複合機</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>特定用途機器</source>
        <translation>Special-purpose equipment</translation>
    </message>
    <message>
        <source>紙の文書・綴り</source>
        <translation>Paper documents, binders</translation>
    </message>
    <message>
        <source>その他</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>番号「%1」の媒体・機器はありません。番号を確かめてください。</source>
        <translation>There is no medium with the number “%1”. Check the number.</translation>
    </message>
    <message>
        <source>%1 は%2です。</source>
        <translation>%1 is in the state “%2”.</translation>
    </message>
    <message>
        <source>%1 の内容の分類: %2 → %3</source>
        <translation>Class of what is on %1: %2 → %3</translation>
    </message>
    <message>
        <source>%1 の表示が分類と合わなくなるため、表示の更新待ちになります。</source>
        <translation>The label of %1 will no longer match its class and will wait for renewal.</translation>
    </message>
    <message>
        <source>番号「%1」の機器はありません。</source>
        <translation>There is no equipment with the number “%1”.</translation>
    </message>
    <message>
        <source>%1 は機器ではないので、内蔵先にできません。</source>
        <translation>%1 is no equipment, so nothing can be built into it.</translation>
    </message>
    <message>
        <source>%1 は自身か、その中の機器です。</source>
        <translation>%1 is the thing itself or something inside it.</translation>
    </message>
    <message>
        <source>数量は1以上にしてください。</source>
        <translation>The quantity is 1 or more.</translation>
    </message>
    <message>
        <source>種類</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>空けると種類の名前になります</source>
        <translation>Empty: the name of its kind</translation>
    </message>
    <message>
        <source>所有</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>自己所有</source>
        <translation>Own</translation>
    </message>
    <message>
        <source>リース</source>
        <translation>Leased</translation>
    </message>
    <message>
        <source>他団体から貸与</source>
        <translation>Lent by another body</translation>
    </message>
    <message>
        <source>私物（支給外）</source>
        <translation>Private</translation>
    </message>
    <message>
        <source>数量</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>まとめて一つに数えるとき。空けると1</source>
        <translation>When several count as one. Empty means 1</translation>
    </message>
    <message>
        <source>内蔵している機器</source>
        <translation>Built into</translation>
    </message>
    <message>
        <source>サーバや複合機に内蔵された媒体のとき、その機器の番号</source>
        <translation>Number of the equipment, for media built into a server, copier …</translation>
    </message>
    <message>
        <source>用途</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>旧番号・バーコード</source>
        <translation>Old numbers, barcodes</translation>
    </message>
    <message>
        <source>保管場所（台帳の記載）</source>
        <translation>Place (as in the ledger)</translation>
    </message>
    <message>
        <source>保有者</source>
        <translation>Holder</translation>
    </message>
    <message>
        <source>保有者（台帳の記載）</source>
        <translation>Holder (as in the ledger)</translation>
    </message>
    <message>
        <source>長期保管</source>
        <translation>Long keeping</translation>
    </message>
    <message>
        <source>利用頻度</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>ふつう</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>低い</source>
        <translation>Low</translation>
    </message>
    <message>
        <source>製造者</source>
        <translation>Maker</translation>
    </message>
    <message>
        <source>型番</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>製造番号</source>
        <translation>Serial number</translation>
    </message>
    <message>
        <source>製造番号がないとき</source>
        <translation>Without a serial number</translation>
    </message>
    <message>
        <source>なし</source>
        <translation>None</translation>
    </message>
    <message>
        <source>読取不能</source>
        <translation>Unreadable</translation>
    </message>
    <message>
        <source>容量</source>
        <translation>Capacity</translation>
    </message>
    <message>
        <source>暗号化の方式</source>
        <translation>Kind of encryption</translation>
    </message>
    <message>
        <source>書込禁止</source>
        <translation>Write-protected</translation>
    </message>
    <message>
        <source>取り外し</source>
        <translation>Removable</translation>
    </message>
    <message>
        <source>空けると種類によります</source>
        <translation>Empty: as its kind is</translation>
    </message>
    <message>
        <source>書き換え</source>
        <translation>Rewritable</translation>
    </message>
    <message>
        <source>書き換えられる媒体は、消去を記録するまで前の内容の分類が残ります</source>
        <translation>A rewritable medium keeps the class of its former contents until an erasure is recorded</translation>
    </message>
    <message>
        <source>管理対象</source>
        <translation>Managed</translation>
    </message>
    <message>
        <source>取得年月日</source>
        <translation>Acquired on</translation>
    </message>
    <message>
        <source>リース満了日</source>
        <translation>End of lease</translation>
    </message>
    <message>
        <source>台帳の記載</source>
        <translation>As in the ledger</translation>
    </message>
    <message>
        <source>表示の更新待ち</source>
        <translation>Label due</translation>
    </message>
    <message>
        <source>表示した日</source>
        <translation>Labelled on</translation>
    </message>
    <message>
        <source>登録日</source>
        <translation>Registered on</translation>
    </message>
    <message>
        <source>媒体・機器</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>番号「%1」は、媒体・機器でないものに使われています。</source>
        <translation>The number “%1” belongs to something that is no medium.</translation>
    </message>
    <message>
        <source>製造番号「%1」のものが複数あります。番号を書いてください。</source>
        <translation>Several have the serial number “%1”. Write the number.</translation>
    </message>
    <message>
        <source>数量 %1</source>
        <translation>quantity %1</translation>
    </message>
    <message>
        <source>%1「%2」</source>
        <translation>%1 “%2”</translation>
    </message>
    <message>
        <source>組織を選んでください。</source>
        <translation>Choose a unit.</translation>
    </message>
    <message>
        <source>種類を選んでください。</source>
        <translation>Choose a kind.</translation>
    </message>
    <message>
        <source>番号「%1」は既に使われています。別の番号にするか、空けて自動で付けてください。</source>
        <translation>The number &quot;%1&quot; is already in use. Choose another one, or leave it empty to have one given.</translation>
    </message>
    <message>
        <source>同じ製造番号の媒体・機器 %1 があります。二重の登録でないか確かめてください。</source>
        <translation>%1 has the same serial number. Check that this is not registered twice.</translation>
    </message>
    <message>
        <source>登録する数は 1 から %1 までです。</source>
        <translation>From 1 to %1 can be registered at once.</translation>
    </message>
    <message>
        <source>番号や製造番号は一つずつ違うので、まとめて登録するときは空けてください。</source>
        <translation>Numbers and serials differ for each, so leave them empty when several are registered together.</translation>
    </message>
    <message>
        <source>番号を入力してください。</source>
        <translation>Enter a number.</translation>
    </message>
    <message>
        <source>媒体・機器を登録</source>
        <translation>Register a medium</translation>
    </message>
    <message>
        <source>必須</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>登録する数</source>
        <translation>How many</translation>
    </message>
    <message>
        <source>同じものを続き番号で登録する</source>
        <translation>Registers several alike with numbers in a row</translation>
    </message>
    <message>
        <source>移行</source>
        <translation>Migrated</translation>
    </message>
    <message>
        <source>前からあるもの。足りない点は後で直す</source>
        <translation>Was there before; its gaps are put right later</translation>
    </message>
    <message>
        <source>まとめて登録したものは、一つずつ誤登録取消をしてください。</source>
        <translation>What was registered together has to be cancelled one by one.</translation>
    </message>
    <message>
        <source>対象の番号</source>
        <translation>Number of the asset</translation>
    </message>
    <message>
        <source>見ていた版</source>
        <translation>Revision that was seen</translation>
    </message>
    <message>
        <source>媒体・機器を直す</source>
        <translation>Correct a medium</translation>
    </message>
    <message>
        <source>資産の番号を一つ以上指定してください。</source>
        <translation>Give the number of at least one asset.</translation>
    </message>
    <message>
        <source>%1 は既に %2 に入っています。</source>
        <translation>%1 is on %2 already.</translation>
    </message>
    <message>
        <source>%1 は%2なので、媒体に入れられません。</source>
        <translation>%1 is in the state “%2” and cannot be put on a medium.</translation>
    </message>
    <message>
        <source>%1 は %2 に入っていません。</source>
        <translation>%1 is not on %2.</translation>
    </message>
    <message>
        <source>消去を記録するまで、%1 には外したものの分類が残ります。</source>
        <translation>Until an erasure is recorded, %1 keeps the class of what was taken off.</translation>
    </message>
    <message>
        <source>%1 ほか %2 件</source>
        <translation>%1 and %2 more</translation>
    </message>
    <message>
        <source>%1 に入れた</source>
        <translation>Put on %1</translation>
    </message>
    <message>
        <source>%1 に %2 を入れた</source>
        <translation>Put %2 on %1</translation>
    </message>
    <message>
        <source>%1 から外した</source>
        <translation>Taken off %1</translation>
    </message>
    <message>
        <source>%1 から %2 を外した</source>
        <translation>Took %2 off %1</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>媒体に入れる</source>
        <translation>Put on a medium</translation>
    </message>
    <message>
        <source>入れる資産の番号</source>
        <translation>Numbers of the assets to put on</translation>
    </message>
    <message>
        <source>媒体から外す</source>
        <translation>Take off a medium</translation>
    </message>
    <message>
        <source>外す資産の番号</source>
        <translation>Numbers of the assets to take off</translation>
    </message>
    <message>
        <source>この媒体・機器は見つかりません。一覧を更新して確かめてください。</source>
        <translation>This medium or equipment cannot be found. Refresh the list and check.</translation>
    </message>
    <message>
        <source>番号「%1」は、今は別のものに使われています。</source>
        <translation>The number “%1” is in use for something else now.</translation>
    </message>
    <message>
        <source>この媒体・機器は、もう使われていません。</source>
        <translation>This medium or equipment is no longer in use.</translation>
    </message>
    <message>
        <source>入れたものは、もう外されています。</source>
        <translation>What was put on it has been taken off already.</translation>
    </message>
    <message>
        <source>%1 には %2 件入っています。先に外してください。</source>
        <translation>%1 has %2 asset(s) on it. Take them off first.</translation>
    </message>
    <message>
        <source>%1 は %2 に内蔵されています。先にそちらを直してください。</source>
        <translation>%1 is built into %2. Correct that first.</translation>
    </message>
    <message>
        <source>媒体・機器の誤登録取消</source>
        <translation>Cancel a medium entered by mistake</translation>
    </message>
    <message>
        <source>媒体・機器の表示を更新した</source>
        <translation>Label of a medium renewed</translation>
    </message>
    <message>
        <source>起こす媒体を選ぶか、全てを指定してください。</source>
        <translation>Choose what to make, or say all.</translation>
    </message>
    <message>
        <source>「%1」に当たる資産は、もうありません。一覧を更新してください。</source>
        <translation>No assets belong to “%1” any more. Refresh the list.</translation>
    </message>
    <message>
        <source>媒体の書いてある資産で、まだ媒体に入っていないものはありません。</source>
        <translation>No asset that names a medium is without one.</translation>
    </message>
    <message>
        <source>媒体・機器を %1 件登録し、資産 %2 件を入れます。台帳の記載はそのまま残ります。</source>
        <translation>Registers %1 media and puts %2 assets on them. What the ledger says stays as it is.</translation>
    </message>
    <message>
        <source>%1「%2」、資産 %3 件</source>
        <translation>%1 “%2”, %3 asset(s)</translation>
    </message>
    <message>
        <source>媒体・機器 %1 件、資産 %2 件</source>
        <translation>%1 media, %2 assets</translation>
    </message>
    <message>
        <source>そのあとに内容の変わった媒体があるので、まとめては取り消せません: %1</source>
        <translation>Some of the media have changed since, so this cannot be taken back as a whole: %1</translation>
    </message>
    <message>
        <source>台帳の記載から媒体を起こす</source>
        <translation>Make media from the ledger&apos;s words</translation>
    </message>
    <message>
        <source>起こすもの</source>
        <translation>What to make</translation>
    </message>
    <message>
        <source>全て</source>
        <translation>All</translation>
    </message>
    <message>
        <source>もう一度、台帳の記載から媒体を起こしてください。</source>
        <translation>Make media from the ledger&apos;s words once more.</translation>
    </message>
    <message>
        <source>媒体・機器ごとに、入っている資産とその分類（空のものは除く）。</source>
        <translation>For each medium the assets on it and their class; empty ones are left out.</translation>
    </message>
    <message>
        <source>%1 の変更による</source>
        <translation>Because %1 changed</translation>
    </message>
    <message>
        <source>媒体・機器の番号を一つ以上指定してください。</source>
        <translation>Give the number of at least one medium.</translation>
    </message>
    <message>
        <source>適用規程</source>
        <translation>Policy applied</translation>
    </message>
    <message>
        <source>条件に合う媒体・機器はありません。</source>
        <translation>No media or equipment match.</translation>
    </message>
    <message>
        <source>表示の更新を待つ媒体・機器がありません。</source>
        <translation>No media or equipment wait for a new label.</translation>
    </message>
    <message>
        <source>その番号のラベルの印刷はありません。</source>
        <translation>There is no label printing of that number.</translation>
    </message>
    <message>
        <source>対象を、媒体・機器の番号、絞込み、ラベルの印刷のどれか一つで指定してください。</source>
        <translation>Give either numbers of media, a filter, or a label printing.</translation>
    </message>
    <message>
        <source>%1 件の媒体・機器の表示を更新済にします。</source>
        <translation>The labels of %1 media will count as renewed.</translation>
    </message>
    <message>
        <source>%1 件は、ラベルを印刷した後に内容の分類が変わっているので、更新待ちのままです。</source>
        <translation>What is on %1 has changed its class since their labels were printed; they go on waiting.</translation>
    </message>
    <message>
        <source>%1 の表示を更新</source>
        <translation>The label of %1 was renewed</translation>
    </message>
    <message>
        <source>%1 の表示を %2 に現物で確認</source>
        <translation>The label of %1 was seen in place on %2</translation>
    </message>
    <message>
        <source>%1 の表示を %2 に更新</source>
        <translation>The label of %1 was renewed on %2</translation>
    </message>
    <message>
        <source>確認した人 %1</source>
        <translation>Seen by %1</translation>
    </message>
    <message>
        <source>絞込み</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>ラベルの印刷の番号</source>
        <translation>Number of the label printing</translation>
    </message>
    <message>
        <source>番号の代わりに。label.print の run</source>
        <translation>In place of numbers: run of label.print</translation>
    </message>
    <message>
        <source>更新した日</source>
        <translation>Renewed on</translation>
    </message>
    <message>
        <source>確認した人</source>
        <translation>Seen by</translation>
    </message>
    <message>
        <source>現物確認（更新待ちでないものも記録する）</source>
        <translation>Seen in place (records those that do not wait too)</translation>
    </message>
    <message>
        <source>文字列を書いてください。</source>
        <translation>Write a text.</translation>
    </message>
    <message>
        <source>true か false を書いてください。</source>
        <translation>Write true or false.</translation>
    </message>
    <message>
        <source>正の整数を書いてください。</source>
        <translation>Write a positive whole number.</translation>
    </message>
    <message>
        <source>知らない名前です。</source>
        <translation>This name is not known.</translation>
    </message>
    <message>
        <source>%1 が入っているもの</source>
        <translation>With %1 on it</translation>
    </message>
    <message>
        <source>内容のあるもの</source>
        <translation>With contents</translation>
    </message>
    <message>
        <source>廃棄・返却したものも</source>
        <translation>With those disposed of or returned</translation>
    </message>
    <message>
        <source>保管場所: %1</source>
        <translation>Place: %1</translation>
    </message>
    <message>
        <source>保有者: %1</source>
        <translation>Holder: %1</translation>
    </message>
    <message>
        <source>保管内容一覧</source>
        <translation>List of holdings</translation>
    </message>
    <message>
        <source>場所・職員・組織ごとに、そこにある媒体の内容と、媒体に入れていない資産。</source>
        <translation>Of a place, a person or a unit: what is on the media there, and the assets on none of them.</translation>
    </message>
    <message>
        <source>媒体に入れていない資産（%1件）</source>
        <translation>Assets on no medium (%1)</translation>
    </message>
    <message>
        <source>媒体・機器 %1件、媒体に入れていない資産 %2件</source>
        <translation>%1 media and equipment, %2 assets on no medium</translation>
    </message>
    <message>
        <source>媒体に入れていない資産のうち名称非表示 %1件（印刷した人に閲覧の範囲外）</source>
        <translation>Of the assets on no medium, %1 names are hidden (closed to whoever printed this)</translation>
    </message>
    <message>
        <source>正の整数の一覧を書いてください。</source>
        <translation>Give a list of positive whole numbers.</translation>
    </message>
    <message>
        <source>番号の代わりに。{} は全件。text, units, place, holder, thing, withContents, labelDue</source>
        <translation>In place of numbers; {} means all. text, units, place, holder, thing, withContents, labelDue</translation>
    </message>
    <message>
        <source>元の資産</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>部</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>複製の番号</source>
        <translation>Number of the copy</translation>
    </message>
    <message>
        <source>配付先</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>配付日</source>
        <translation>Given out on</translation>
    </message>
    <message>
        <source>回収期限</source>
        <translation>Due back by</translation>
    </message>
    <message>
        <source>回収日・回収した者</source>
        <translation>Collected on, by</translation>
    </message>
    <message>
        <source>未回収（%1部）</source>
        <translation>Not collected (%1 copies)</translation>
    </message>
    <message>
        <source>回収済（%1部）</source>
        <translation>Collected (%1 copies)</translation>
    </message>
    <message>
        <source>計 %1部（未回収 %2部、回収済 %3部）</source>
        <translation>%1 copies in all (%2 not collected, %3 collected)</translation>
    </message>
    <message>
        <source>配付簿</source>
        <translation>Distribution book</translation>
    </message>
    <message>
        <source>番号を付けて配付した複製の、配付先、配付日、回収。未回収のものを先に。</source>
        <translation>Recipient, day and return of the numbered copies that were given out; those not collected first.</translation>
    </message>
    <message>
        <source>受渡し</source>
        <translation>Hand-overs</translation>
    </message>
    <message>
        <source>貸与中</source>
        <translation>Lent</translation>
    </message>
    <message>
        <source>持出中</source>
        <translation>Taken out</translation>
    </message>
    <message>
        <source>未接続（確認待ち）</source>
        <translation>Not connected (to be checked)</translation>
    </message>
    <message>
        <source>修理中</source>
        <translation>In repair</translation>
    </message>
    <message>
        <source>引渡中</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>紛失</source>
        <translation>Lost</translation>
    </message>
    <message>
        <source>返却予定日</source>
        <translation>Due back</translation>
    </message>
    <message>
        <source>今の所在</source>
        <translation>Where it is now</translation>
    </message>
</context>
<context>
    <name>MediaUi</name>
    <message>
        <source>未確定</source>
        <translation>undecided</translation>
    </message>
    <message>
        <source>内容なし</source>
        <translation>Nothing on it</translation>
    </message>
    <message>
        <source>▲ %1（%2）</source>
        <translation>▲ %1 (%2)</translation>
    </message>
    <message>
        <source>既定</source>
        <translation>default</translation>
    </message>
    <message>
        <source>%1 から、貼ってある表示が分類と合っていません。</source>
        <translation>The label on it has not matched its class since %1.</translation>
    </message>
    <message>
        <source>種類</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>組織</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>保管場所</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>保有者</source>
        <translation>Holder</translation>
    </message>
    <message>
        <source>内蔵している機器</source>
        <translation>Built into</translation>
    </message>
    <message>
        <source>状態</source>
        <translation>State</translation>
    </message>
    <message>
        <source>内容（%1件）</source>
        <translation>Contents (%1)</translation>
    </message>
    <message>
        <source>入っているものは記録されていません。</source>
        <translation>Nothing is recorded as being on it.</translation>
    </message>
    <message>
        <source>番号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>分類</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>ほか %1 件</source>
        <translation>and %1 more</translation>
    </message>
    <message>
        <source>外したが消去を記録していないもの</source>
        <translation>Taken off, no erasure recorded</translation>
    </message>
    <message>
        <source>内蔵している媒体</source>
        <translation>Built-in media</translation>
    </message>
    <message>
        <source>製造番号</source>
        <translation>Serial number</translation>
    </message>
    <message>
        <source>内容の分類</source>
        <translation>Class of contents</translation>
    </message>
    <message>
        <source>消去の記録</source>
        <translation>Erasures</translation>
    </message>
    <message>
        <source>日</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>方法</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>担当者</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>処理内容</source>
        <translation>Treatment</translation>
    </message>
    <message>
        <source>未分類</source>
        <translation>Unclassified</translation>
    </message>
    <message>
        <source>%1（%2 件）</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>MediaUi::ContentsDialog</name>
    <message>
        <source>媒体に入れる</source>
        <translation>Put on a medium</translation>
    </message>
    <message>
        <source>媒体から外す</source>
        <translation>Take off a medium</translation>
    </message>
    <message>
        <source>入れる(&amp;S)</source>
        <translation>&amp;Put on</translation>
    </message>
    <message>
        <source>外す(&amp;S)</source>
        <translation>Take &amp;off</translation>
    </message>
    <message>
        <source>資産をこの媒体に記録した、または綴じたことを記録します。媒体の分類は、中で最も高い分類になります。</source>
        <translation>Records that assets were written on this medium or bound in it. The medium takes the highest class of what is on it.</translation>
    </message>
    <message>
        <source>資産をこの媒体から外したことを記録します。書き換えられる媒体では、消去を記録するまで外したものの分類が残ります。</source>
        <translation>Records that assets were taken off this medium. On rewritable media the class of what was taken off remains until an erasure is recorded.</translation>
    </message>
    <message>
        <source>媒体・機器の番号(&amp;M)</source>
        <translation>&amp;Medium number</translation>
    </message>
    <message>
        <source>入れる資産の番号(&amp;A)</source>
        <translation>&amp;Assets to put on</translation>
    </message>
    <message>
        <source>外す資産の番号(&amp;A)</source>
        <translation>&amp;Assets to take off</translation>
    </message>
    <message>
        <source>一行に一つ、または「、」で区切って並べます。番号の読み取りもできます。</source>
        <translation>One per line, or separated by commas. Numbers can also be scanned.</translation>
    </message>
    <message>
        <source>理由・備考(&amp;R)</source>
        <translation>&amp;Reason, remarks</translation>
    </message>
</context>
<context>
    <name>MediaUi::EraseDialog</name>
    <message>
        <source>消去を記録 ― %1</source>
        <translation>Record an erasure ― %1</translation>
    </message>
    <message>
        <source>消去を記録する(&amp;R)</source>
        <translation>&amp;Record erasure</translation>
    </message>
    <message>
        <source>%1「%2」を消去して使い続けるときに記録します。廃棄するときは、廃棄を記録してください。</source>
        <translation>Record this when %1 “%2” was erased and stays in use. When it is disposed of, record the disposal.</translation>
    </message>
    <message>
        <source>%1（復元不可能）</source>
        <translation>%1 (cannot be restored)</translation>
    </message>
    <message>
        <source>消去の方法(&amp;M)</source>
        <translation>&amp;Method of erasure</translation>
    </message>
    <message>
        <source>規程の方法から選ぶか、言葉で書いてください。復元のおそれが残る方法では、媒体の分類は下がりません。</source>
        <translation>Choose one of the policy&apos;s methods or write it in words. A method that may leave traces does not lower the class of the medium.</translation>
    </message>
    <message>
        <source>担当者(&amp;P)</source>
        <translation>&amp;Person</translation>
    </message>
    <message>
        <source>処理内容(&amp;C)</source>
        <translation>Treatment(&amp;C)</translation>
    </message>
    <message>
        <source>使った機器やソフトウェア、確かめ方など。</source>
        <translation>Equipment or software used, how it was checked …</translation>
    </message>
    <message>
        <source>内容も外す(&amp;O)</source>
        <translation>Take &amp;off the contents as well</translation>
    </message>
    <message>
        <source>入っている %1 件も、この消去で媒体からなくなります。</source>
        <translation>The %1 asset(s) on it are gone with this erasure.</translation>
    </message>
    <message>
        <source>%1 の消去</source>
        <translation>Erasure of %1</translation>
    </message>
    <message>
        <source>方法を選ぶか、言葉で書いてください。</source>
        <translation>Choose a method or write it in words.</translation>
    </message>
</context>
<context>
    <name>MediaUi::FromLedgerDialog</name>
    <message>
        <source>台帳の記載から媒体を起こす</source>
        <translation>Make media from the ledger&apos;s words</translation>
    </message>
    <message>
        <source>組織</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>媒体の種類</source>
        <translation>Kind of medium</translation>
    </message>
    <message>
        <source>保管場所</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>製造番号</source>
        <translation>Serial number</translation>
    </message>
    <message>
        <source>資産</source>
        <translation>Assets</translation>
    </message>
    <message>
        <source>起こし方</source>
        <translation>How</translation>
    </message>
    <message>
        <source>起こす(&amp;S)</source>
        <translation>&amp;Make media</translation>
    </message>
    <message>
        <source>資産に書いてある媒体の種類・保管場所・製造番号から、媒体・機器を登録して、資産を入れます。選んだ行だけを、一つの操作として行います。台帳の記載はそのまま残り、まとめて取り消せます。</source>
        <translation>Registers media from the kind, place and serial number that assets name, and puts the assets on them. Only the chosen lines, as one act. What the ledger says stays, and all of it can be taken back.</translation>
    </message>
    <message>
        <source>媒体の書いてある資産は、全て媒体に入っています。</source>
        <translation>All assets that name a medium are on one.</translation>
    </message>
    <message>
        <source>台帳の記載(&amp;L)</source>
        <translation>As in the &amp;ledger</translation>
    </message>
    <message>
        <source>起こし方を変える(&amp;T)</source>
        <translation>One for each or &amp;together</translation>
    </message>
    <message>
        <source>選んだ行を、まとめて一つの媒体にするか、資産ごとに一つにするかを切り替えます。</source>
        <translation>Switches the chosen lines between one medium for all and one for each asset.</translation>
    </message>
    <message>
        <source>まとめて一つ</source>
        <translation>All on one</translation>
    </message>
    <message>
        <source>資産ごとに一つ（%1 件）</source>
        <translation>One for each (%1)</translation>
    </message>
    <message>
        <source>%1 行を選択: 媒体・機器 %2 件、資産 %3 件</source>
        <translation>%1 lines chosen: %2 media, %3 assets</translation>
    </message>
    <message>
        <source>起こす行を選んでください。</source>
        <translation>Choose the lines to make media from.</translation>
    </message>
</context>
<context>
    <name>MediaUi::MediaPage</name>
    <message>
        <source>媒体・機器</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>媒体・機器の詳細</source>
        <translation>Details of the medium</translation>
    </message>
    <message>
        <source>廃棄・返却したものも表示(&amp;X)</source>
        <translation>Show disposed and returned ones</translation>
    </message>
    <message>
        <source>表示の更新待ちだけ(&amp;Y)</source>
        <translation>Labels due onl&amp;y</translation>
    </message>
    <message>
        <source>番号・種類・製造番号・場所・保有者などで探す</source>
        <translation>Search by number, kind, serial, place, holder …</translation>
    </message>
    <message>
        <source>媒体・機器はまだありません。USBメモリやサーバ、綴りなど、情報を記録しているものを登録します。</source>
        <translation>There are no media yet. Register what information is written on: USB sticks, servers, binders …</translation>
    </message>
    <message>
        <source>媒体・機器を登録する</source>
        <translation>Register a medium</translation>
    </message>
    <message>
        <source>登録(&amp;N)…</source>
        <translation>&amp;New…</translation>
    </message>
    <message>
        <source>編集(&amp;E)…</source>
        <translation>&amp;Edit…</translation>
    </message>
    <message>
        <source>資産を入れる(&amp;I)…</source>
        <translation>Put assets &amp;in…</translation>
    </message>
    <message>
        <source>資産を外す(&amp;T)…</source>
        <translation>&amp;Take assets off…</translation>
    </message>
    <message>
        <source>消去を記録(&amp;D)…</source>
        <translation>Recor&amp;d erasure…</translation>
    </message>
    <message>
        <source>表示を更新した(&amp;U)</source>
        <translation>Label renewed (&amp;U)</translation>
    </message>
    <message>
        <source>誤登録取消(&amp;V)…</source>
        <translation>Cancel as mistake (&amp;V)…</translation>
    </message>
    <message>
        <source>廃棄・返却したものは変えられません。</source>
        <translation>What was disposed of or returned cannot be changed.</translation>
    </message>
    <message>
        <source>一覧で媒体・機器を選ぶと、ここに内容を表示します。</source>
        <translation>Choose a medium or equipment in the list to see what is on it.</translation>
    </message>
    <message>
        <source>%1 を登録しました。</source>
        <translation>%1 was registered.</translation>
    </message>
    <message>
        <source>%1 を保存しました。</source>
        <translation>%1 was saved.</translation>
    </message>
    <message>
        <source>媒体に入れたことを記録しました。</source>
        <translation>Recorded as put on the medium.</translation>
    </message>
    <message>
        <source>%1 には何も入っていません。</source>
        <translation>There is nothing on %1.</translation>
    </message>
    <message>
        <source>媒体から外したことを記録しました。</source>
        <translation>Recorded as taken off the medium.</translation>
    </message>
    <message>
        <source>消去を記録しました。</source>
        <translation>The erasure was recorded.</translation>
    </message>
    <message>
        <source>媒体・機器の誤登録取消</source>
        <translation>Cancel a medium entered by mistake</translation>
    </message>
    <message>
        <source>取り消す(&amp;V)</source>
        <translation>Cancel it (&amp;V)</translation>
    </message>
    <message>
        <source>%1「%2」を一覧・帳票から外します。間違えて登録したときだけ使います。廃棄したものは、廃棄を記録してください。</source>
        <translation>Takes %1 “%2” out of lists and books. Only for what was entered by mistake. Of what was disposed of, record the disposal.</translation>
    </message>
    <message>
        <source>理由(&amp;R)</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>%1 の誤登録取消</source>
        <translation>Cancelling %1 as entered by mistake</translation>
    </message>
    <message>
        <source>%1 を取り消しました。</source>
        <translation>%1 was cancelled.</translation>
    </message>
    <message>
        <source>記録しました。</source>
        <translation>Recorded.</translation>
    </message>
    <message>
        <source>台帳を印刷(&amp;P)…</source>
        <translation>&amp;Print register…</translation>
    </message>
    <message>
        <source>台帳から起こす(&amp;L)…</source>
        <translation>From the &amp;ledger…</translation>
    </message>
    <message>
        <source>媒体・機器を %1 件登録し、資産 %2 件を入れました。取り消す（Ctrl+Z）で、まとめて元に戻せます。</source>
        <translation>%1 media were registered and %2 assets put on them. Undo (Ctrl+Z) takes all of it back.</translation>
    </message>
    <message>
        <source>ラベル(&amp;J)</source>
        <translation>Labels (&amp;J)</translation>
    </message>
    <message>
        <source>ラベル: %1(&amp;J)</source>
        <comment>what labels are printed of</comment>
        <translation>Labels: %1 (&amp;J)</translation>
    </message>
    <message>
        <source>%1 件の表示を更新済みにしました。</source>
        <translation>The labels of %1 are marked as renewed.</translation>
    </message>
    <message>
        <source>貼り替え(&amp;W)…</source>
        <translation>Relabelling &amp;worklist…</translation>
    </message>
    <message>
        <source>貼付済み(&amp;G)…</source>
        <translation>Labels in place (&amp;G)…</translation>
    </message>
    <message>
        <source>貼付済み: %1(&amp;G)…</source>
        <comment>what is said to bear its label</comment>
        <translation>Labels in place: %1 (&amp;G)…</translation>
    </message>
    <message>
        <source>一覧に媒体・機器がないので、貼付済みにするものがありません。</source>
        <translation>The list has no media, so there is nothing to mark.</translation>
    </message>
    <message>
        <source>表示の文字をコピー(&amp;S)…</source>
        <translation>Copy label text (&amp;S)…</translation>
    </message>
    <message>
        <source>ラベルなどに書く文字をクリップボードに入れます。</source>
        <translation>Puts what is written on labels and so on onto the clipboard.</translation>
    </message>
    <message>
        <source>ラベル・表示(&amp;Q)</source>
        <translation>Labels (&amp;Q)</translation>
    </message>
    <message>
        <source>持出を記録…</source>
        <translation>Record a take-out…</translation>
    </message>
    <message>
        <source>貸与を記録…</source>
        <translation>Record a loan…</translation>
    </message>
    <message>
        <source>返却を記録…</source>
        <translation>Record a return…</translation>
    </message>
    <message>
        <source>移動を記録…</source>
        <translation>Record a move…</translation>
    </message>
    <message>
        <source>保管確認を記録…</source>
        <translation>Record a storage check…</translation>
    </message>
    <message>
        <source>修理搬出を記録…</source>
        <translation>Record a repair…</translation>
    </message>
    <message>
        <source>引渡を記録…</source>
        <translation>Record a handing over…</translation>
    </message>
    <message>
        <source>紛失を記録…</source>
        <translation>Record a loss…</translation>
    </message>
    <message>
        <source>受渡し(&amp;H)</source>
        <translation>&amp;Hand-overs</translation>
    </message>
</context>
<context>
    <name>MediaUi::MediumDialog</name>
    <message>
        <source>媒体・機器を直す ― %1</source>
        <translation>Correct a medium ― %1</translation>
    </message>
    <message>
        <source>媒体・機器を登録</source>
        <translation>Register a medium</translation>
    </message>
    <message>
        <source>保存する(&amp;S)</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>登録する(&amp;R)</source>
        <translation>&amp;Register</translation>
    </message>
    <message>
        <source>基本</source>
        <translation>Basics</translation>
    </message>
    <message>
        <source>保管</source>
        <translation>Keeping</translation>
    </message>
    <message>
        <source>製品</source>
        <translation>Make</translation>
    </message>
    <message>
        <source>登録する数</source>
        <translation>How many</translation>
    </message>
    <message>
        <source>同じものを続き番号でまとめて登録します。空けると1。</source>
        <translation>Registers several alike with numbers in a row. Empty means 1.</translation>
    </message>
    <message>
        <source>%1 の訂正</source>
        <translation>Correction of %1</translation>
    </message>
    <message>
        <source>媒体・機器の登録</source>
        <translation>Registering a medium</translation>
    </message>
    <message>
        <source>（なし）</source>
        <translation>(none)</translation>
    </message>
    <message>
        <source>「、」で区切って並べます</source>
        <translation>Separate several with &quot;、&quot;</translation>
    </message>
    <message>
        <source>数字で入力してください。</source>
        <translation>Enter digits.</translation>
    </message>
</context>
<context>
    <name>MediaUi::MediumTableModel</name>
    <message>
        <source>番号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>種類</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>組織</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>内容の分類</source>
        <translation>Class of contents</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>保管場所</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>保有者</source>
        <translation>Holder</translation>
    </message>
    <message>
        <source>製造番号</source>
        <translation>Serial number</translation>
    </message>
    <message>
        <source>容量</source>
        <translation>Capacity</translation>
    </message>
    <message>
        <source>暗号化</source>
        <translation>Encryption</translation>
    </message>
    <message>
        <source>状態</source>
        <translation>State</translation>
    </message>
    <message>
        <source>表示の更新待ち</source>
        <translation>Label due</translation>
    </message>
    <message>
        <source>備考</source>
        <translation>Remarks</translation>
    </message>
</context>
<context>
    <name>Organization</name>
    <message>
        <source>日付「%1」を読めません。例: 2026-04-01、令和8年4月1日</source>
        <translation>The date &quot;%1&quot; cannot be read. Examples: 2026-04-01, 令和8年4月1日</translation>
    </message>
    <message>
        <source>終わりの日（%1）が始まりの日（%2）より前です。</source>
        <translation>The end (%1) is before the start (%2).</translation>
    </message>
    <message>
        <source>「%1」は適用規程にある区分（%2）ではありません。</source>
        <translation>&quot;%1&quot; is not one of the kinds of the applicable policy (%2).</translation>
    </message>
    <message>
        <source>「%1」に当たるものが複数あります（%2）。番号か、上の組織からの名前で指定してください。</source>
        <translation>&quot;%1&quot; may mean several (%2). Name it by number or from the units above.</translation>
    </message>
    <message>
        <source>組織「%1」がありません。</source>
        <translation>There is no unit &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>職員「%1」が登録されていません。</source>
        <translation>The person &quot;%1&quot; is not registered.</translation>
    </message>
    <message>
        <source>氏名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>ふりがな</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>任用区分</source>
        <translation>Employment</translation>
    </message>
    <message>
        <source>所属</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>職名</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>外部の者</source>
        <translation>From outside</translation>
    </message>
    <message>
        <source>着任日</source>
        <translation>From</translation>
    </message>
    <message>
        <source>最後の日</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>同じ所属に「%1」が既にいます。別の人ならそのまま進めてください。</source>
        <translation>There is already a &quot;%1&quot; in the same unit. Go on if it is another person.</translation>
    </message>
    <message>
        <source>職員を加える</source>
        <translation>Add person</translation>
    </message>
    <message>
        <source>職員</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>版</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>職員を直す</source>
        <translation>Edit person</translation>
    </message>
    <message>
        <source>氏名を入力してください。</source>
        <translation>Enter a name.</translation>
    </message>
    <message>
        <source>職員の在籍を終える</source>
        <translation>End a person&apos;s time</translation>
    </message>
    <message>
        <source>空なら今日</source>
        <translation>Empty = today</translation>
    </message>
    <message>
        <source>誤って加えたもの</source>
        <translation>Added by mistake</translation>
    </message>
    <message>
        <source>役割「%1」も同じ日に終わり、空席になります。</source>
        <translation>The role &quot;%1&quot; ends on the same day and becomes vacant.</translation>
    </message>
    <message>
        <source>「%1」は団体全体の役割なので、組織は指定しません。</source>
        <translation>&quot;%1&quot; is a role of the whole organization, so no unit is named.</translation>
    </message>
    <message>
        <source>「%1」は%2ごとの役割です。組織を指定してください。</source>
        <translation>&quot;%1&quot; is a role of each %2. Name the unit.</translation>
    </message>
    <message>
        <source>「%1」は%2ごとの役割ですが、「%3」は別の区分です。</source>
        <translation>&quot;%1&quot; is a role of each %2, but &quot;%3&quot; is of another kind.</translation>
    </message>
    <message>
        <source>この期間、この役割には既に同じ人が就いています。</source>
        <translation>The same person already holds this role in this period.</translation>
    </message>
    <message>
        <source>この期間、この役割には「%1」も就いています。</source>
        <translation>&quot;%1&quot; also holds this role in this period.</translation>
    </message>
    <message>
        <source>職員か、外部の就任者の名前か、どちらか一つを入力してください。</source>
        <translation>Enter either a person or the name of a holder from outside.</translation>
    </message>
    <message>
        <source>「%1」の在籍は%2までです。</source>
        <translation>The time of &quot;%1&quot; ends on %2.</translation>
    </message>
    <message>
        <source>役割に就ける</source>
        <translation>Assign a role</translation>
    </message>
    <message>
        <source>役割</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>規程の役割の記号か名称</source>
        <translation>Code or name of a role of the policy</translation>
    </message>
    <message>
        <source>規程</source>
        <translation>Policy</translation>
    </message>
    <message>
        <source>空なら組織の適用規程</source>
        <translation>Empty = the applicable policy of the unit</translation>
    </message>
    <message>
        <source>外部の就任者</source>
        <translation>Holder from outside</translation>
    </message>
    <message>
        <source>組織</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>就任日</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>この台帳にない規程です。</source>
        <translation>This policy is not in the register.</translation>
    </message>
    <message>
        <source>「%1」という役割は、規程「%2」にありません。</source>
        <translation>The policy &quot;%2&quot; has no role &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>役割を終える</source>
        <translation>End a role</translation>
    </message>
    <message>
        <source>番号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>役割の記録 %1 番はありません。</source>
        <translation>There is no role record %1.</translation>
    </message>
    <message>
        <source>この役割は%1に終わっています。</source>
        <translation>This role ended on %1.</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>記号</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>番号の {unit} に入ります。例: 総</source>
        <translation>Stands for {unit} in numbers. E.g. 総</translation>
    </message>
    <message>
        <source>区分</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>適用規程の組織区分</source>
        <translation>Unit kind of the applicable policy</translation>
    </message>
    <message>
        <source>上位の組織</source>
        <translation>Unit above</translation>
    </message>
    <message>
        <source>適用規程</source>
        <translation>Applicable policy</translation>
    </message>
    <message>
        <source>空なら上位の組織と同じ</source>
        <translation>Empty = as the unit above</translation>
    </message>
    <message>
        <source>番号の形</source>
        <translation>Number pattern</translation>
    </message>
    <message>
        <source>設置日</source>
        <translation>Established on</translation>
    </message>
    <message>
        <source>廃止日</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>導入完了日</source>
        <translation>Introduction completed on</translation>
    </message>
    <message>
        <source>規程「%1」はこの台帳にありません。先に規程を加えてください。</source>
        <translation>The policy &quot;%1&quot; is not in this register. Add the policy first.</translation>
    </message>
    <message>
        <source>「%1」は自身か、その下の組織です。</source>
        <translation>&quot;%1&quot; is the unit itself or one below it.</translation>
    </message>
    <message>
        <source>記号「%1」は「%2」が使っています。</source>
        <translation>The code &quot;%1&quot; is used by &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>同じ上位の組織に「%1」が既にあります。</source>
        <translation>There is already a &quot;%1&quot; under the same unit.</translation>
    </message>
    <message>
        <source>組織を加える</source>
        <translation>Add unit</translation>
    </message>
    <message>
        <source>組織を直す</source>
        <translation>Edit unit</translation>
    </message>
    <message>
        <source>名称を入力してください。</source>
        <translation>Enter a name.</translation>
    </message>
    <message>
        <source>この組織の %1 件は、引継ぎ先に移すまでこの組織に残ります。</source>
        <translation>The %1 things of this unit stay with it until they are moved to its successor.</translation>
    </message>
    <message>
        <source>この組織の職員 %1 人の所属は変わりません。</source>
        <translation>The %1 persons of this unit keep their unit.</translation>
    </message>
    <message>
        <source>下に「%1」があります。先にそちらを移すか廃止してください。</source>
        <translation>There is &quot;%1&quot; below it. Move or close that first.</translation>
    </message>
    <message>
        <source>「%1」には資産か職員があるので、誤登録として取り消せません。</source>
        <translation>&quot;%1&quot; has assets or persons, so it cannot be voided as a mistake.</translation>
    </message>
    <message>
        <source>組織を廃止する</source>
        <translation>Close a unit</translation>
    </message>
    <message>
        <source>引継ぎ先</source>
        <translation>Successor</translation>
    </message>
    <message>
        <source>引継ぎ先に自身は指定できません。</source>
        <translation>A unit cannot be its own successor.</translation>
    </message>
    <message>
        <source>規程の役割の記号か名称。いくつもあるときは「、」か改行で区切る</source>
        <translation>Codes or names of roles of the policy; several are separated by “、” or line breaks</translation>
    </message>
    <message>
        <source>「%1」という職員が複数います。所属を書いてください。</source>
        <translation>There are several persons called “%1”. Write the unit too.</translation>
    </message>
    <message>
        <source>「%1」は規程「%2」の役割にないので、付けませんでした。</source>
        <translation>“%1” is no role of the policy “%2”, so it was not assigned.</translation>
    </message>
    <message>
        <source>未確認</source>
        <translation>Not checked</translation>
    </message>
    <message>
        <source>確認済 %1 決裁番号 %2</source>
        <translation>confirmed %1, decision no. %2</translation>
    </message>
    <message>
        <source>■既定</source>
        <translation>■default</translation>
    </message>
    <message>
        <source>%1&#x3000;第%2版&#x3000;［%3］</source>
        <translation>%1  version %2  [%3]</translation>
    </message>
    <message>
        <source>設定の確認</source>
        <translation>Confirmation of settings</translation>
    </message>
    <message>
        <source>未確認。■既定による規則は、確認されるまで断らず、理由を求めます。</source>
        <translation>Unconfirmed. Rules that rest on a ■default do not refuse until confirmed, but ask for a reason.</translation>
    </message>
    <message>
        <source>団体</source>
        <translation>Organization</translation>
    </message>
    <message>
        <source>制定・施行</source>
        <translation>Enacted</translation>
    </message>
    <message>
        <source>種類</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>施行日（この版）</source>
        <translation>In force from (this version)</translation>
    </message>
    <message>
        <source>改正の要旨</source>
        <translation>Summary of the revision</translation>
    </message>
    <message>
        <source>注記</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>収録</source>
        <translation>held</translation>
    </message>
    <message>
        <source>未収録</source>
        <translation>not held</translation>
    </message>
    <message>
        <source>文書</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>上位の規程</source>
        <translation>Policy above</translation>
    </message>
    <message>
        <source>分類&#x3000;%1</source>
        <translation>Classes  %1</translation>
    </message>
    <message>
        <source>順位 %1&#x3000;%2</source>
        <translation>rank %1  %2</translation>
    </message>
    <message>
        <source>根拠を一つ以上選ぶ。</source>
        <translation>At least one ground must be chosen.</translation>
    </message>
    <message>
        <source>&#x3000;根拠 %1</source>
        <translation>  ground %1</translation>
    </message>
    <message>
        <source>取扱制限</source>
        <translation>Restrictions</translation>
    </message>
    <message>
        <source>%1&#x3000;%2</source>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message>
        <source>（未登録）</source>
        <translation>(not registered)</translation>
    </message>
    <message>
        <source>役割と充てる職</source>
        <translation>Roles and the posts that hold them</translation>
    </message>
    <message>
        <source>職: %1</source>
        <translation>post: %1</translation>
    </message>
    <message>
        <source>範囲: %1</source>
        <translation>scope: %1</translation>
    </message>
    <message>
        <source>現任: %1</source>
        <translation>held by: %1</translation>
    </message>
    <message>
        <source>できること: %1</source>
        <translation>may: %1</translation>
    </message>
    <message>
        <source>規程に定めのない呼び名。%1とみなす。</source>
        <translation>A name that the policy does not define. Taken as %1.</translation>
    </message>
    <message>
        <source>許可と禁止</source>
        <translation>Permits and bans</translation>
    </message>
    <message>
        <source>禁止（許可の道はない）</source>
        <translation>banned (there is no way to permit it)</translation>
    </message>
    <message>
        <source>許可する者: %1</source>
        <translation>permitted by: %1</translation>
    </message>
    <message>
        <source>申請する者: %1</source>
        <translation>applied for by: %1</translation>
    </message>
    <message>
        <source>要件: %1</source>
        <translation>requirements: %1</translation>
    </message>
    <message>
        <source>規則（操作のときに調べること）</source>
        <translation>Rules (what is checked at an act)</translation>
    </message>
    <message>
        <source>%1（確認のあとは %2）</source>
        <translation>%1 (after confirmation %2)</translation>
    </message>
    <message>
        <source>判断: %1</source>
        <translation>decided by: %1</translation>
    </message>
    <message>
        <source>知らせる先: %1</source>
        <translation>reported to: %1</translation>
    </message>
    <message>
        <source>重さ: %1</source>
        <translation>severity: %1</translation>
    </message>
    <message>
        <source>廃棄</source>
        <translation>Disposal</translation>
    </message>
    <message>
        <source>記録に必要な項目</source>
        <translation>Items that the record must have</translation>
    </message>
    <message>
        <source>復元できない方法</source>
        <translation>Methods after which nothing can be restored</translation>
    </message>
    <message>
        <source>復元のおそれがある方法</source>
        <translation>Methods after which something might be restored</translation>
    </message>
    <message>
        <source>用語と選択肢</source>
        <translation>Terms and choices</translation>
    </message>
    <message>
        <source>組織の種別</source>
        <translation>Kinds of units</translation>
    </message>
    <message>
        <source>任用の種別</source>
        <translation>Kinds of employment</translation>
    </message>
    <message>
        <source>資産の種別</source>
        <translation>Kinds of assets</translation>
    </message>
    <message>
        <source>形態</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>媒体・機器の種別</source>
        <translation>Kinds of media and equipment</translation>
    </message>
    <message>
        <source>入手の方法</source>
        <translation>Ways of acquisition</translation>
    </message>
    <message>
        <source>取り扱う所</source>
        <translation>Where it is handled</translation>
    </message>
    <message>
        <source>法令</source>
        <translation>Laws</translation>
    </message>
    <message>
        <source>表示する所</source>
        <translation>Where labels are shown</translation>
    </message>
    <message>
        <source>課長</source>
        <translation>Director</translation>
    </message>
    <message>
        <source>係長</source>
        <translation>Chief</translation>
    </message>
    <message>
        <source>係</source>
        <translation>Clerk</translation>
    </message>
    <message>
        <source>様式第3号</source>
        <translation>Form No. 3</translation>
    </message>
    <message>
        <source>規程設定書</source>
        <translation>Policy settings</translation>
    </message>
    <message>
        <source>%1現在</source>
        <translation>As of %1</translation>
    </message>
    <message>
        <source>%1 第%2版【%3】</source>
        <translation>%1 version %2 [%3]</translation>
    </message>
    <message>
        <source>設定 %1件&#x3000;うち既定（■） %2件</source>
        <translation>%1 settings, %2 of them defaults (■)</translation>
    </message>
    <message>
        <source>「引用」は規程の語のとおり、「解釈」は規程の語から読み取ったもの、「■既定」は規程に定めがなく、この台帳が補った値です。</source>
        <translation>“quoted” is as the policy words it, “inferred” was read from its words, “■default” is not in the policy and was supplied by this register.</translation>
    </message>
    <message>
        <source>操作者は自己申告です。</source>
        <translation>The actor is self-declared.</translation>
    </message>
    <message>
        <source>証跡 未検証</source>
        <translation>Journal not verified</translation>
    </message>
    <message>
        <source>印刷 %1&#x3000;%2 %3</source>
        <translation>Printed %1&#x3000;%2 %3</translation>
    </message>
    <message>
        <source>証跡 %1&#x3000;%2</source>
        <translation>Journal %1&#x3000;%2</translation>
    </message>
    <message>
        <source>項目</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>設定</source>
        <translation>Setting</translation>
    </message>
    <message>
        <source>条項</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>出典</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>「%1」という組織が複数あります。記号か上位の組織を書いてください。</source>
        <translation>There are several units called “%1”. Write the code or the unit above.</translation>
    </message>
</context>
<context>
    <name>OrganizationUi::FieldsTab</name>
    <message>
        <source>文字</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>数</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>日付</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>選択肢</source>
        <translation>Choices</translation>
    </message>
    <message>
        <source>はい・いいえ</source>
        <translation>Yes or no</translation>
    </message>
    <message>
        <source>独自項目を加える</source>
        <translation>Add own field</translation>
    </message>
    <message>
        <source>加える(&amp;S)</source>
        <translation>Add(&amp;S)</translation>
    </message>
    <message>
        <source>項目名(&amp;N)</source>
        <translation>&amp;Name of the field</translation>
    </message>
    <message>
        <source>型(&amp;T)</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>選択肢(&amp;O)</source>
        <translation>Ch&amp;oices</translation>
    </message>
    <message>
        <source>一行に一つずつ書いてください。</source>
        <translation>One in each line.</translation>
    </message>
    <message>
        <source>項目名</source>
        <translation>Name of the field</translation>
    </message>
    <message>
        <source>型</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>独自項目はまだありません。台帳の欄が足りないときに加えます。</source>
        <translation>There are no own fields yet. Add one where the columns of the ledger do not suffice.</translation>
    </message>
    <message>
        <source>独自項目を加える(&amp;N)…</source>
        <translation>Add own field(&amp;N)…</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>使うのをやめる(&amp;D)…</source>
        <translation>Stop using(&amp;D)…</translation>
    </message>
    <message>
        <source>独自項目を使うのをやめる</source>
        <translation>Stop using an own field</translation>
    </message>
    <message>
        <source>やめる(&amp;D)</source>
        <translation>Stop(&amp;D)</translation>
    </message>
    <message>
        <source>書いてある値と履歴は残り、入力欄と一覧に出なくなります。</source>
        <translation>The values and their history stay; it leaves forms and lists.</translation>
    </message>
    <message>
        <source>理由(&amp;W)</source>
        <translation>Reason(&amp;W)</translation>
    </message>
</context>
<context>
    <name>OrganizationUi::HoldingsDialog</name>
    <message>
        <source>保管内容 ― %1</source>
        <translation>Holdings – %1</translation>
    </message>
    <message>
        <source>読んでいます…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>番号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>種類</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>内容の分類</source>
        <translation>Class of the contents</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>保管場所</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>保有者</source>
        <translation>Holder</translation>
    </message>
    <message>
        <source>媒体・機器の一覧</source>
        <translation>Media and equipment</translation>
    </message>
    <message>
        <source>ここには媒体・機器がありません。</source>
        <translation>There are no media or equipment here.</translation>
    </message>
    <message>
        <source>資産の一覧で見る(&amp;A)</source>
        <translation>Show in the list of &amp;assets</translation>
    </message>
    <message>
        <source>保管内容一覧を印刷(&amp;P)…</source>
        <translation>&amp;Print the list of holdings…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>policy, class</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>内容なし</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>媒体・機器 %1 件、媒体に入れていない資産 %2 件</source>
        <translation>%1 media and equipment, %2 assets on no medium</translation>
    </message>
    <message>
        <source>全体の分類（最も高いもの）&#x3000;%1</source>
        <translation>Class as a whole (the highest)  %1</translation>
    </message>
    <message>
        <source>一覧は先頭の %1 件です。全件は印刷で見られます。</source>
        <translation>The first %1 are listed. Print to see all of them.</translation>
    </message>
</context>
<context>
    <name>OrganizationUi::OrganizationPage</name>
    <message>
        <source>組織・場所</source>
        <translation>Organization</translation>
    </message>
    <message>
        <source>終わったものも表示(&amp;X)</source>
        <translation>Show ended ones(&amp;X)</translation>
    </message>
    <message>
        <source>組織</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>職員</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>役割</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>保管場所</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>独自項目</source>
        <translation>Own fields</translation>
    </message>
    <message>
        <source>加える</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>直す</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>終える</source>
        <translation>End</translation>
    </message>
    <message>
        <source>%1の一覧</source>
        <translation>List of %1</translation>
    </message>
    <message>
        <source>一覧で役割を選ぶと使えます。</source>
        <translation>Choose a role in the list to use this.</translation>
    </message>
    <message>
        <source>一覧で 1 件を選ぶと使えます。</source>
        <translation>Choose one in the list to use this.</translation>
    </message>
    <message>
        <source>使っているものを一覧で選ぶと使えます。</source>
        <translation>Choose one that is in use to use this.</translation>
    </message>
    <message>
        <source>保管内容(&amp;H)…</source>
        <translation>&amp;Holdings…</translation>
    </message>
</context>
<context>
    <name>OrganizationUi::PersonsTab</name>
    <message>
        <source>氏名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>ふりがな</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>所属</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>職名</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>任用区分</source>
        <translation>Employment</translation>
    </message>
    <message>
        <source>外部の者</source>
        <translation>From outside</translation>
    </message>
    <message>
        <source>役割</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>着任日</source>
        <translation>From</translation>
    </message>
    <message>
        <source>最後の日</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>職員がまだありません。加えると、操作者や管理責任者として選べます。</source>
        <translation>There are no persons yet. Once added, they can be chosen as actor or manager.</translation>
    </message>
    <message>
        <source>職員を加える(&amp;N)…</source>
        <translation>Add person(&amp;N)…</translation>
    </message>
    <message>
        <source>職員を直す(&amp;E)…</source>
        <translation>&amp;Edit person…</translation>
    </message>
    <message>
        <source>在籍を終える(&amp;D)…</source>
        <translation>En&amp;d person&apos;s time…</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>職員を直す</source>
        <translation>Edit person</translation>
    </message>
    <message>
        <source>職員を加える</source>
        <translation>Add person</translation>
    </message>
    <message>
        <source>直す(&amp;S)</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>加える(&amp;S)</source>
        <translation>Add(&amp;S)</translation>
    </message>
    <message>
        <source>氏名(&amp;N)</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>ふりがな(&amp;K)</source>
        <translation>Reading(&amp;K)</translation>
    </message>
    <message>
        <source>一覧はこの順に並びます。</source>
        <translation>The list is in this order.</translation>
    </message>
    <message>
        <source>所属(&amp;U)</source>
        <translation>&amp;Unit</translation>
    </message>
    <message>
        <source>（なし）</source>
        <translation>(none)</translation>
    </message>
    <message>
        <source>職名(&amp;P)</source>
        <translation>&amp;Post</translation>
    </message>
    <message>
        <source>証跡と帳票に、この職名で残ります。</source>
        <translation>This post stays in journal and books.</translation>
    </message>
    <message>
        <source>任用区分(&amp;T)</source>
        <translation>Employmen&amp;t</translation>
    </message>
    <message>
        <source>外部の者(&amp;X)</source>
        <translation>From outside(&amp;X)</translation>
    </message>
    <message>
        <source>委託先や派遣など。</source>
        <translation>Contractor, agency staff and the like.</translation>
    </message>
    <message>
        <source>着任日(&amp;F)</source>
        <translation>&amp;From</translation>
    </message>
    <message>
        <source>在籍を終える</source>
        <translation>End a person&apos;s time</translation>
    </message>
    <message>
        <source>在籍を終える(&amp;D)</source>
        <translation>En&amp;d</translation>
    </message>
    <message>
        <source>「%1」の在籍を終えます。記録には名前が残ります。</source>
        <translation>The time of &quot;%1&quot; ends. The name stays in the records.</translation>
    </message>
    <message>
        <source>最後の日(&amp;L)</source>
        <translation>&amp;Last day</translation>
    </message>
    <message>
        <source>誤って加えたものを取り消す(&amp;M)</source>
        <translation>Void what was added by &amp;mistake</translation>
    </message>
</context>
<context>
    <name>OrganizationUi::PlacesTab</name>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>区分</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>管理する組織</source>
        <translation>Managed by unit</translation>
    </message>
    <message>
        <source>施錠できる</source>
        <translation>Lockable</translation>
    </message>
    <message>
        <source>金庫・耐火庫</source>
        <translation>Safe, fireproof room</translation>
    </message>
    <message>
        <source>管理区域</source>
        <translation>Controlled area</translation>
    </message>
    <message>
        <source>災害の危険が低い</source>
        <translation>Low disaster risk</translation>
    </message>
    <message>
        <source>備考</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>状態</source>
        <translation>State</translation>
    </message>
    <message>
        <source>未確認</source>
        <translation>Not checked</translation>
    </message>
    <message>
        <source>はい</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>いいえ</source>
        <translation>No</translation>
    </message>
    <message>
        <source>%1（上の場所）</source>
        <translation>%1 (place above)</translation>
    </message>
    <message>
        <source>保管場所がまだありません。庁舎、室、書庫、棚の順に加えてください。</source>
        <translation>There are no places yet. Add building, room, archive and shelf in this order.</translation>
    </message>
    <message>
        <source>保管場所を加える(&amp;N)…</source>
        <translation>Add place(&amp;N)…</translation>
    </message>
    <message>
        <source>保管場所を直す(&amp;E)…</source>
        <translation>&amp;Edit place…</translation>
    </message>
    <message>
        <source>使うのをやめる(&amp;D)…</source>
        <translation>Stop using(&amp;D)…</translation>
    </message>
    <message>
        <source>使用中</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>使っていない</source>
        <translation>Not in use</translation>
    </message>
    <message>
        <source>保管場所を直す</source>
        <translation>Edit place</translation>
    </message>
    <message>
        <source>保管場所を加える</source>
        <translation>Add place</translation>
    </message>
    <message>
        <source>直す(&amp;S)</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>加える(&amp;S)</source>
        <translation>Add(&amp;S)</translation>
    </message>
    <message>
        <source>名称(&amp;N)</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>ふりがな(&amp;K)</source>
        <translation>Reading(&amp;K)</translation>
    </message>
    <message>
        <source>区分(&amp;T)</source>
        <translation>Kind(&amp;T)</translation>
    </message>
    <message>
        <source>庁舎、室、書庫、棚など。</source>
        <translation>Building, room, archive, shelf and so on.</translation>
    </message>
    <message>
        <source>上の場所(&amp;P)</source>
        <translation>&amp;Place above</translation>
    </message>
    <message>
        <source>（いちばん上）</source>
        <translation>(at the top)</translation>
    </message>
    <message>
        <source>管理する組織(&amp;U)</source>
        <translation>Managed by &amp;unit</translation>
    </message>
    <message>
        <source>（なし）</source>
        <translation>(none)</translation>
    </message>
    <message>
        <source>未確認のままなら、上の場所のとおりとみなします。</source>
        <translation>While not checked, it is taken to be as the place above.</translation>
    </message>
    <message>
        <source>施錠できる(&amp;L)</source>
        <translation>&amp;Lockable</translation>
    </message>
    <message>
        <source>金庫・耐火庫(&amp;F)</source>
        <translation>Safe, &amp;fireproof room</translation>
    </message>
    <message>
        <source>管理区域(&amp;A)</source>
        <translation>Controlled &amp;area</translation>
    </message>
    <message>
        <source>災害の危険が低い(&amp;R)</source>
        <translation>Low disaster &amp;risk</translation>
    </message>
    <message>
        <source>備考(&amp;M)</source>
        <translation>Re&amp;marks</translation>
    </message>
    <message>
        <source>保管場所を使うのをやめる</source>
        <translation>Stop using a place</translation>
    </message>
    <message>
        <source>使うのをやめる(&amp;D)</source>
        <translation>Stop using(&amp;D)</translation>
    </message>
    <message>
        <source>「%1」を新しい資産の保管場所に選べなくします。記録には名前が残ります。</source>
        <translation>&quot;%1&quot; can no longer be chosen as a place for new assets. The name stays in the records.</translation>
    </message>
    <message>
        <source>誤って加えたものを取り消す(&amp;M)</source>
        <translation>Void what was added by &amp;mistake</translation>
    </message>
</context>
<context>
    <name>OrganizationUi::RolesTab</name>
    <message>
        <source>規程</source>
        <translation>Policy</translation>
    </message>
    <message>
        <source>役割</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>条項</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>規程が定める職</source>
        <translation>Post by the policy</translation>
    </message>
    <message>
        <source>就任者</source>
        <translation>Holder</translation>
    </message>
    <message>
        <source>組織</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>就任日</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>最後の日</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>この台帳の規程には役割がありません。</source>
        <translation>The policies of this register have no roles.</translation>
    </message>
    <message>
        <source>役割に就ける(&amp;N)…</source>
        <translation>Assig&amp;n a role…</translation>
    </message>
    <message>
        <source>役割を終える(&amp;D)…</source>
        <translation>En&amp;d a role…</translation>
    </message>
    <message>
        <source>既定</source>
        <translation>default</translation>
    </message>
    <message>
        <source>（空席）</source>
        <translation>(vacant)</translation>
    </message>
    <message>
        <source>「%1」に就ける</source>
        <translation>Assign &quot;%1&quot;</translation>
    </message>
    <message>
        <source>就ける(&amp;S)</source>
        <translation>As&amp;sign</translation>
    </message>
    <message>
        <source>規程: %1（%2）</source>
        <translation>Policy: %1 (%2)</translation>
    </message>
    <message>
        <source>規程: %1（%2）。この役割は %3 が担います。</source>
        <translation>Policy: %1 (%2). This role is held by %3.</translation>
    </message>
    <message>
        <source>職員(&amp;P)</source>
        <translation>&amp;Person</translation>
    </message>
    <message>
        <source>（なし）</source>
        <translation>(none)</translation>
    </message>
    <message>
        <source>外部の就任者(&amp;H)</source>
        <translation>&amp;Holder from outside</translation>
    </message>
    <message>
        <source>職員でないとき。例: 架空市の CISO</source>
        <translation>When not a person of the register. E.g. the CISO of a fictional city</translation>
    </message>
    <message>
        <source>組織(&amp;U)</source>
        <translation>&amp;Unit</translation>
    </message>
    <message>
        <source>就任日(&amp;F)</source>
        <translation>Since(&amp;F)</translation>
    </message>
    <message>
        <source>最後の日(&amp;L)</source>
        <translation>&amp;Last day</translation>
    </message>
    <message>
        <source>決まっていなければ空けておきます。</source>
        <translation>Leave it empty when it is not decided.</translation>
    </message>
    <message>
        <source>役割を終える</source>
        <translation>End a role</translation>
    </message>
    <message>
        <source>終える(&amp;D)</source>
        <translation>En&amp;d</translation>
    </message>
    <message>
        <source>%1 の「%2」を終えます。就いていた期間は記録に残ります。</source>
        <translation>&quot;%2&quot; of %1 ends. The time it was held stays in the records.</translation>
    </message>
    <message>
        <source>誤って就けたものを取り消す(&amp;M)</source>
        <translation>Void what was assigned by &amp;mistake</translation>
    </message>
</context>
<context>
    <name>OrganizationUi::UnitsTab</name>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>記号</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>区分</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>適用規程</source>
        <translation>Applicable policy</translation>
    </message>
    <message>
        <source>番号の形</source>
        <translation>Number pattern</translation>
    </message>
    <message>
        <source>導入完了日</source>
        <translation>Introduction completed on</translation>
    </message>
    <message>
        <source>職員</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>資産など</source>
        <translation>Assets etc.</translation>
    </message>
    <message>
        <source>設置日</source>
        <translation>Established on</translation>
    </message>
    <message>
        <source>廃止日</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>組織がまだありません。課や室を加えると、資産に所属を付けられます。</source>
        <translation>There are no units yet. Add divisions and sections to give assets a unit.</translation>
    </message>
    <message>
        <source>組織を加える(&amp;N)…</source>
        <translation>Add u&amp;nit…</translation>
    </message>
    <message>
        <source>組織を直す(&amp;E)…</source>
        <translation>&amp;Edit unit…</translation>
    </message>
    <message>
        <source>組織を廃止(&amp;D)…</source>
        <translation>Close unit(&amp;D)…</translation>
    </message>
    <message>
        <source>%1（上位と同じ）</source>
        <translation>%1 (as above)</translation>
    </message>
    <message>
        <source>組織を直す</source>
        <translation>Edit unit</translation>
    </message>
    <message>
        <source>組織を加える</source>
        <translation>Add unit</translation>
    </message>
    <message>
        <source>直す(&amp;S)</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>加える(&amp;S)</source>
        <translation>Add(&amp;S)</translation>
    </message>
    <message>
        <source>名称(&amp;N)</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>ふりがな(&amp;K)</source>
        <translation>Reading(&amp;K)</translation>
    </message>
    <message>
        <source>記号(&amp;C)</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>番号の {unit} に入ります。例: 総</source>
        <translation>Stands for {unit} in numbers. E.g. 総</translation>
    </message>
    <message>
        <source>区分(&amp;T)</source>
        <translation>Kind(&amp;T)</translation>
    </message>
    <message>
        <source>（なし）</source>
        <translation>(none)</translation>
    </message>
    <message>
        <source>上位の組織(&amp;P)</source>
        <translation>Unit above(&amp;P)</translation>
    </message>
    <message>
        <source>（いちばん上）</source>
        <translation>(at the top)</translation>
    </message>
    <message>
        <source>適用規程(&amp;R)</source>
        <translation>Applicable policy(&amp;R)</translation>
    </message>
    <message>
        <source>（上位の組織と同じ）</source>
        <translation>(as the unit above)</translation>
    </message>
    <message>
        <source>番号の形(&amp;B)</source>
        <translation>Num&amp;ber pattern</translation>
    </message>
    <message>
        <source>例: A-{unit}-{seq:4}。{fy} は年度です。空なら上位の組織と同じです。</source>
        <translation>E.g. A-{unit}-{seq:4}. {fy} is the fiscal year. Empty = as the unit above.</translation>
    </message>
    <message>
        <source>設置日(&amp;F)</source>
        <translation>Established on(&amp;F)</translation>
    </message>
    <message>
        <source>導入完了日(&amp;I)</source>
        <translation>&amp;Introduction completed on</translation>
    </message>
    <message>
        <source>この日から規程のすべてを当てはめます。それまでの不足は初期整備に載ります。</source>
        <translation>The whole policy holds from this day. What is missing until then is listed as first-day work.</translation>
    </message>
    <message>
        <source>組織を廃止</source>
        <translation>Close a unit</translation>
    </message>
    <message>
        <source>廃止する(&amp;D)</source>
        <translation>Close unit(&amp;D)</translation>
    </message>
    <message>
        <source>「%1」を廃止します。記録には名前が残ります。</source>
        <translation>&quot;%1&quot; will be closed. The name stays in the records.</translation>
    </message>
    <message>
        <source>最後の日(&amp;L)</source>
        <translation>&amp;Last day</translation>
    </message>
    <message>
        <source>引継ぎ先(&amp;S)</source>
        <translation>&amp;Successor</translation>
    </message>
    <message>
        <source>誤って加えたものを取り消す(&amp;M)</source>
        <translation>Void what was added by &amp;mistake</translation>
    </message>
    <message>
        <source>資産も職員もない組織だけ取り消せます。</source>
        <translation>Only a unit without assets and persons can be voided.</translation>
    </message>
</context>
<context>
    <name>PermitTableModel</name>
    <message>
        <source>%1～%2</source>
        <comment>from, to</comment>
        <translation>%1 to %2</translation>
    </message>
</context>
<context>
    <name>Permits</name>
    <message>
        <source>番号「%1」のものはありません。番号を確かめてください。</source>
        <translation>There is nothing with the number “%1”. Check the number.</translation>
    </message>
    <message>
        <source>%1 の適用規程は、ほかの対象と違います。規程ごとに申請してください。</source>
        <translation>%1 is under another policy than the rest. Apply for each policy apart.</translation>
    </message>
    <message>
        <source>対象の番号か組織を選んでください。規程によるもの全てが対象なら、そう指定してください。</source>
        <translation>Give the numbers or the unit it is for. If it is for everything under the policy, say so.</translation>
    </message>
    <message>
        <source>「%1」という規程は、この台帳にありません。</source>
        <translation>There is no policy “%1” in this register.</translation>
    </message>
    <message>
        <source>規程「%1」に「%2」という規則はありません。</source>
        <translation>The policy “%1” has no rule “%2”.</translation>
    </message>
    <message>
        <source>この規則は、例外措置で外せません: %1</source>
        <translation>No exception sets this rule aside: %1</translation>
    </message>
    <message>
        <source>守れない規則を一つ以上選んでください。</source>
        <translation>Choose at least one rule that cannot be kept.</translation>
    </message>
    <message>
        <source>終わりの日が、もう過ぎています。</source>
        <translation>The last day is past already.</translation>
    </message>
    <message>
        <source>規程「%1」に例外措置の定めはありません。規則を外す道はありません。</source>
        <translation>The policy “%1” has no article on exceptions. Nothing sets its rules aside.</translation>
    </message>
    <message>
        <source>許可を申請するか、相談してください。</source>
        <translation>Apply for a permit or ask.</translation>
    </message>
    <message>
        <source>この規程は、許可の前に例外措置を取ることを認めていません。</source>
        <translation>This policy does not let an exception be taken before it is permitted.</translation>
    </message>
    <message>
        <source>許可を受けてから行ってください。</source>
        <translation>Go on when it is permitted.</translation>
    </message>
    <message>
        <source>例外措置を申請できるのは、%1 だけです。</source>
        <translation>Only %1 may apply for an exception.</translation>
    </message>
    <message>
        <source>%1 に申請してもらってください。</source>
        <translation>Let %1 apply.</translation>
    </message>
    <message>
        <source>すぐに効き、事後報告待ちになります。速やかに %1 に報告してください。</source>
        <translation>In force at once and awaiting its report. Report to %1 without delay.</translation>
    </message>
    <message>
        <source>%1 が許可するまで、効きません。</source>
        <translation>Not in force until %1 permits it.</translation>
    </message>
    <message>
        <source>この申請は、もう取り消せません。要らなくなったら、理由を付けて失効させてください。</source>
        <translation>This application can no longer be taken back. When it is no longer needed, end it with a reason.</translation>
    </message>
    <message>
        <source>例外措置を申請</source>
        <translation>Apply for an exception</translation>
    </message>
    <message>
        <source>対象の番号</source>
        <translation>Number of the thing</translation>
    </message>
    <message>
        <source>対象の組織</source>
        <translation>Unit it is for</translation>
    </message>
    <message>
        <source>番号がないとき。下の組織を含む</source>
        <translation>When there is no number; includes the units below</translation>
    </message>
    <message>
        <source>規程によるもの全て</source>
        <translation>Everything under the policy</translation>
    </message>
    <message>
        <source>規程</source>
        <translation>Policy</translation>
    </message>
    <message>
        <source>全てが対象のとき、規程の記号</source>
        <translation>Code of the policy, when it is for everything</translation>
    </message>
    <message>
        <source>守れない規則</source>
        <translation>Rules that cannot be kept</translation>
    </message>
    <message>
        <source>規則の記号</source>
        <translation>Codes of the rules</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>規則のとおりにせず、何をするか</source>
        <translation>What is done instead of what the rule asks</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>代替策</source>
        <translation>Alternative measure</translation>
    </message>
    <message>
        <source>代わりに取る対策。取れないときは、その訳</source>
        <translation>What is done for safety instead; if nothing can be done, why</translation>
    </message>
    <message>
        <source>関係書類</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>文書番号と保管場所</source>
        <translation>Document numbers and where they are kept</translation>
    </message>
    <message>
        <source>始まりの日</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>空なら今日</source>
        <translation>Today when empty</translation>
    </message>
    <message>
        <source>終わりの日</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>緊急（許可の前に行い、事後に報告する）</source>
        <translation>Emergency (done before it is permitted, reported afterwards)</translation>
    </message>
    <message>
        <source>申請より前の日付では決められません。</source>
        <translation>It cannot be decided on a day before the application.</translation>
    </message>
    <message>
        <source>事後報告がまだです。報告を記録してから決めてください。</source>
        <translation>The report is still owed. Record it before deciding.</translation>
    </message>
    <message>
        <source>もう許可されています。</source>
        <translation>It is permitted already.</translation>
    </message>
    <message>
        <source>もう許可しないと決められています。</source>
        <translation>It was decided already not to permit it.</translation>
    </message>
    <message>
        <source>もう失効しています。</source>
        <translation>It has ended already.</translation>
    </message>
    <message>
        <source>もう決められています。</source>
        <translation>It is decided already.</translation>
    </message>
    <message>
        <source>申請した者と許可する者は、別の者とします。</source>
        <translation>Whoever applied and whoever permits are different persons.</translation>
    </message>
    <message>
        <source>やむを得ないときは、理由を書いてください。</source>
        <translation>If it cannot be helped, write the reason.</translation>
    </message>
    <message>
        <source>例外措置の番号</source>
        <translation>Number of the exception</translation>
    </message>
    <message>
        <source>決裁番号</source>
        <translation>Decision number</translation>
    </message>
    <message>
        <source>例外措置の決定は取り消せません。やめるときは、理由を付けて失効させてください。</source>
        <translation>A decision on an exception cannot be taken back. To stop it, end it with a reason.</translation>
    </message>
    <message>
        <source>例外措置を許可</source>
        <translation>Permit an exception</translation>
    </message>
    <message>
        <source>条件</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>例外措置を許可しない</source>
        <translation>Refuse an exception</translation>
    </message>
    <message>
        <source>許可しない理由</source>
        <translation>Why it is not permitted</translation>
    </message>
    <message>
        <source>申請中</source>
        <translation>applied for</translation>
    </message>
    <message>
        <source>許可</source>
        <translation>permitted</translation>
    </message>
    <message>
        <source>事後報告待ち</source>
        <translation>awaiting report</translation>
    </message>
    <message>
        <source>事後報告済</source>
        <translation>reported</translation>
    </message>
    <message>
        <source>不許可</source>
        <translation>not permitted</translation>
    </message>
    <message>
        <source>失効</source>
        <translation>ended</translation>
    </message>
    <message>
        <source>%1（事後報告待ち）</source>
        <translation>%1 (awaiting report)</translation>
    </message>
    <message>
        <source>番号「%1」の例外措置はありません。番号を確かめてください。</source>
        <translation>There is no exception with the number “%1”. Check the number.</translation>
    </message>
    <message>
        <source>これを行うのは、%1 だけです。</source>
        <translation>Only %1 may do this.</translation>
    </message>
    <message>
        <source>%1 が操作者になって行ってください。</source>
        <translation>Let %1 act here.</translation>
    </message>
    <message>
        <source>例外措置 %1（%2）</source>
        <translation>exception %1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>決裁 %1</source>
        <translation>decision %1</translation>
    </message>
    <message>
        <source>■ まだ</source>
        <translation>■ not yet</translation>
    </message>
    <message>
        <source>緊急</source>
        <translation>Emergency</translation>
    </message>
    <message>
        <source>根拠 %1</source>
        <translation>based on %1</translation>
    </message>
    <message>
        <source>代替策: %1</source>
        <translation>Instead: %1</translation>
    </message>
    <message>
        <source>番号・状態</source>
        <translation>Number, state</translation>
    </message>
    <message>
        <source>対象</source>
        <translation>For</translation>
    </message>
    <message>
        <source>外す規則と根拠</source>
        <translation>Rules set aside, basis</translation>
    </message>
    <message>
        <source>内容・代替策</source>
        <translation>Content, alternative</translation>
    </message>
    <message>
        <source>期間</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>申請</source>
        <translation>Applied</translation>
    </message>
    <message>
        <source>許可・不許可</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>事後報告</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>計 %1件（許可 %2件・決定待ち %3件・事後報告待ち %4件）</source>
        <translation>Total %1 (permitted %2, to be decided %3, awaiting report %4)</translation>
    </message>
    <message>
        <source>課長</source>
        <translation>Section head</translation>
    </message>
    <message>
        <source>係長</source>
        <translation>Subsection head</translation>
    </message>
    <message>
        <source>係</source>
        <translation>Clerk</translation>
    </message>
    <message>
        <source>内容非表示 %1件（印刷した人に閲覧の範囲外）</source>
        <translation>%1 with hidden content (closed to whoever printed)</translation>
    </message>
    <message>
        <source>操作者は自己申告です。</source>
        <translation>Who acts is self-declared.</translation>
    </message>
    <message>
        <source>証跡 未検証</source>
        <translation>Journal not verified</translation>
    </message>
    <message>
        <source>例外措置一覧</source>
        <translation>List of exceptions</translation>
    </message>
    <message>
        <source>全組織</source>
        <translation>All units</translation>
    </message>
    <message>
        <source>%1現在</source>
        <translation>as of %1</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>例外措置の定めのある規程はありません。</source>
        <translation>No policy here has an article on exceptions.</translation>
    </message>
    <message>
        <source>全件&#x3000;%1件</source>
        <translation>All: %1</translation>
    </message>
    <message>
        <source>印刷 %1&#x3000;%2 %3</source>
        <translation>Printed by %1, %2 %3</translation>
    </message>
    <message>
        <source>証跡 %1&#x3000;%2</source>
        <translation>Journal %1  %2</translation>
    </message>
    <message>
        <source>%1 の全て</source>
        <translation>All of %1</translation>
    </message>
    <message>
        <source>この規程によるもの全て</source>
        <translation>Everything under this policy</translation>
    </message>
    <message>
        <source>%1 ほか %2 件</source>
        <translation>%1 and %2 more</translation>
    </message>
    <message>
        <source>%1～%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>緊急に取ったものではないので、事後報告は要りません。</source>
        <translation>It was no emergency, so no report is owed.</translation>
    </message>
    <message>
        <source>事後報告は、もう記録されています。</source>
        <translation>The report is recorded already.</translation>
    </message>
    <message>
        <source>例外措置を取る前の日付です。</source>
        <translation>That day is before the exception was taken.</translation>
    </message>
    <message>
        <source>まだ来ていない日です。報告を済ませてから記録してください。</source>
        <translation>That day is still to come. Record the report when it is made.</translation>
    </message>
    <message>
        <source>許可されなかったものなので、失効させるまでもありません。</source>
        <translation>It was not permitted, so there is nothing to end.</translation>
    </message>
    <message>
        <source>さかのぼって失効させることはできません。今日からの日付にしてください。</source>
        <translation>It cannot be ended in the past. Choose today or later.</translation>
    </message>
    <message>
        <source>その日には、期間が終わっています。</source>
        <translation>Its period is over by then.</translation>
    </message>
    <message>
        <source>その日から、規則のとおりに行います。</source>
        <translation>From that day on the rule holds again.</translation>
    </message>
    <message>
        <source>例外措置の事後報告を記録</source>
        <translation>Record the report of an exception</translation>
    </message>
    <message>
        <source>報告した日</source>
        <translation>Day of the report</translation>
    </message>
    <message>
        <source>報告した者</source>
        <translation>Who reported</translation>
    </message>
    <message>
        <source>空なら操作者</source>
        <translation>Whoever acts when empty</translation>
    </message>
    <message>
        <source>報告の内容</source>
        <translation>What was reported</translation>
    </message>
    <message>
        <source>報告の記録は取り消せません。</source>
        <translation>A recorded report cannot be taken back.</translation>
    </message>
    <message>
        <source>例外措置を失効させる</source>
        <translation>End an exception</translation>
    </message>
    <message>
        <source>失効の日</source>
        <translation>Day it ends</translation>
    </message>
    <message>
        <source>空なら今日。その日から効かない</source>
        <translation>Today when empty; not in force from that day</translation>
    </message>
    <message>
        <source>失効は取り消せません。要るなら、あらためて申請してください。</source>
        <translation>Ending cannot be taken back. Apply anew if it is needed.</translation>
    </message>
    <message>
        <source>差戻し</source>
        <translation>Sent back</translation>
    </message>
    <message>
        <source>取下げ</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Revoked</translation>
    </message>
    <message>
        <source>番号「%1」の許可はありません。番号を確かめてください。</source>
        <translation>There is no permit with the number “%1”. Check the number.</translation>
    </message>
    <message>
        <source>許可 %1（%2）</source>
        <translation>Permit %1 (%2)</translation>
    </message>
    <message>
        <source>対象の番号か、包括許可とする組織を入力してください。</source>
        <translation>Enter the numbers of the things, or the unit of a blanket permit.</translation>
    </message>
    <message>
        <source>「%1」という媒体の種類は、規程にありません。</source>
        <translation>The policy has no kind of media “%1”.</translation>
    </message>
    <message>
        <source>「%1 %2」という区分は、規程にありません。</source>
        <translation>The policy has no level “%1 %2”.</translation>
    </message>
    <message>
        <source>許可の種類は、%1 のどれかです。</source>
        <translation>The kind of permit is one of %1.</translation>
    </message>
    <message>
        <source>「%1」は禁止されていて、許可の道はありません。</source>
        <translation>“%1” is banned; there is no permit for it.</translation>
    </message>
    <message>
        <source>まだ来ていない日です。</source>
        <translation>That day is still to come.</translation>
    </message>
    <message>
        <source>包括許可の期間は、年度末（3月31日）までにしてください。</source>
        <translation>A blanket permit ends with the fiscal year (31 March) at the latest.</translation>
    </message>
    <message>
        <source>回数は「1回」か「何度でも」です。</source>
        <translation>It is for once or for several times.</translation>
    </message>
    <message>
        <source>この申請は、もう取り消せません。決裁の済んだ許可は、決裁する者が取り消します。</source>
        <translation>This application can no longer be taken back. A permit that was decided is revoked by those who decide.</translation>
    </message>
    <message>
        <source>許可の種類</source>
        <translation>Kind of permit</translation>
    </message>
    <message>
        <source>規程の許可の記号か名称</source>
        <translation>Code or name of a permit of the policy</translation>
    </message>
    <message>
        <source>包括許可の組織</source>
        <translation>Unit of the blanket permit</translation>
    </message>
    <message>
        <source>包括許可の媒体の種類</source>
        <translation>Kinds of media of the blanket permit</translation>
    </message>
    <message>
        <source>空なら全ての種類</source>
        <translation>Empty: all kinds</translation>
    </message>
    <message>
        <source>包括許可の分類の上限</source>
        <translation>Highest class of the blanket permit</translation>
    </message>
    <message>
        <source>申請者</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>申請日</source>
        <translation>Applied on</translation>
    </message>
    <message>
        <source>目的</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>相手・行先</source>
        <translation>Party or destination</translation>
    </message>
    <message>
        <source>方法</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>回数</source>
        <translation>How often</translation>
    </message>
    <message>
        <source>許可を申請</source>
        <translation>Apply for a permit</translation>
    </message>
    <message>
        <source>対象外です</source>
        <translation>is not about this thing</translation>
    </message>
    <message>
        <source>許可された分類を超えています</source>
        <translation>does not reach this class</translation>
    </message>
    <message>
        <source>取り消されています</source>
        <translation>has been revoked</translation>
    </message>
    <message>
        <source>取り下げられています</source>
        <translation>has been withdrawn</translation>
    </message>
    <message>
        <source>許可されませんでした</source>
        <translation>was not granted</translation>
    </message>
    <message>
        <source>差し戻されています</source>
        <translation>has been sent back</translation>
    </message>
    <message>
        <source>%1の決裁がまだです</source>
        <translation>still waits for %1</translation>
    </message>
    <message>
        <source>許可する者</source>
        <translation>Permitted by</translation>
    </message>
    <message>
        <source>%1で期限が切れています</source>
        <translation>ended on %1</translation>
    </message>
    <message>
        <source>%1からの許可です</source>
        <translation>begins on %1</translation>
    </message>
    <message>
        <source>決裁（%1）が行為より後です</source>
        <translation>was decided (%1) after the act</translation>
    </message>
    <message>
        <source>一回限りで、もう使われています</source>
        <translation>was for once and has been used</translation>
    </message>
    <message>
        <source>と</source>
        <translation> and </translation>
    </message>
    <message>
        <source>%1には、%2の許可がいります。</source>
        <translation>%1 needs a permit of %2.</translation>
    </message>
    <message>
        <source>分類が決まるまで、最も高いものとして扱います。</source>
        <translation>Until its class is decided it is treated as the highest.</translation>
    </message>
    <message>
        <source>「%1」の許可を申請し、%2の決裁を受けてください。</source>
        <translation>Apply for the permit “%1” and have it decided by %2.</translation>
    </message>
    <message>
        <source>%1 のあとで分類が上がりました。</source>
        <translation>The class has risen since %1.</translation>
    </message>
    <message>
        <source>%1 は%2。</source>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>この番号の許可は台帳にありません: %1</source>
        <translation>The register has no permit with this number: %1</translation>
    </message>
    <message>
        <source>紙の決裁なら、申請と決裁を先に入力してください。</source>
        <translation>If it was decided on paper, enter the application and the decision first.</translation>
    </message>
    <message>
        <source>日時「%1」を読めません。例: 2026-04-01 14:05、令和8年4月1日</source>
        <translation>The time “%1” cannot be read. For example: 2026-04-01 14:05</translation>
    </message>
    <message>
        <source>結果は「許可」「不許可」「差戻し」のどれかです。</source>
        <translation>The result is one of permitted, refused and returned.</translation>
    </message>
    <message>
        <source>立場は「本人」「代理」「職務代理」のどれかです。</source>
        <translation>The capacity is one of holder, deputy and acting.</translation>
    </message>
    <message>
        <source>差し戻す訳を書いてください。</source>
        <translation>Say why it is sent back.</translation>
    </message>
    <message>
        <source>申請や前の段階の決裁（%1）より前です。</source>
        <translation>That is before the application or the step before (%1).</translation>
    </message>
    <message>
        <source>まだ来ていない日時です。決裁が済んでから記録してください。</source>
        <translation>That time is still to come. Record the decision when it has been made.</translation>
    </message>
    <message>
        <source>先に、%1 の決裁がいります。</source>
        <translation>%1 has to decide first.</translation>
    </message>
    <message>
        <source>規程の順に決裁を記録してください。</source>
        <translation>Record the decisions in the order of the policy.</translation>
    </message>
    <message>
        <source>%1 は、その日に %2 ではありません。</source>
        <translation>%1 is not %2 on that day.</translation>
    </message>
    <message>
        <source>%1 の決裁を受けてください。代理の決裁なら、立場を選んでください。</source>
        <translation>Have it decided by %1. If somebody stands in, say so as the capacity.</translation>
    </message>
    <message>
        <source>紙の決裁を入力できるのは、台帳の担当者です。</source>
        <translation>Decisions on paper are entered by those who keep the register.</translation>
    </message>
    <message>
        <source>決裁の段階は、もう残っていません（%1）。</source>
        <translation>There is no step left to decide (%1).</translation>
    </message>
    <message>
        <source>次は、%1 の決裁です。</source>
        <translation>Next to decide: %1.</translation>
    </message>
    <message>
        <source>許可の決裁を記録</source>
        <translation>Record the decision on a permit</translation>
    </message>
    <message>
        <source>許可の番号</source>
        <translation>Number of the permit</translation>
    </message>
    <message>
        <source>結果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>役割</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>空なら、次に決裁する役割</source>
        <translation>Empty: the role that decides next</translation>
    </message>
    <message>
        <source>決裁した者</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>空なら操作者。紙の決裁なら、その者</source>
        <translation>Empty: whoever acts. For a decision on paper, who decided</translation>
    </message>
    <message>
        <source>立場</source>
        <translation>Capacity</translation>
    </message>
    <message>
        <source>決裁日</source>
        <translation>Decided on</translation>
    </message>
    <message>
        <source>日付か日時。空なら今日</source>
        <translation>A day or a time. Empty: today</translation>
    </message>
    <message>
        <source>条件や訳</source>
        <translation>Conditions, or why</translation>
    </message>
    <message>
        <source>差戻しのときは必須</source>
        <translation>Needed when it is sent back</translation>
    </message>
    <message>
        <source>決裁の記録は取り消せません。許可をやめるときは、決裁する者が許可を取り消します。</source>
        <translation>A decision is not taken back. To end a permit, those who decide revoke it.</translation>
    </message>
    <message>
        <source>決裁が済んでいるので、取り下げられません。許可をやめるときは、許可を取り消してください。</source>
        <translation>It has been decided and cannot be withdrawn. To end the permit, revoke it.</translation>
    </message>
    <message>
        <source>効いている許可ではありません（%1）。</source>
        <translation>This permit is not in force (%1).</translation>
    </message>
    <message>
        <source>許可の申請を取り下げる</source>
        <translation>Withdraw an application for a permit</translation>
    </message>
    <message>
        <source>取下げは取り消せません。要るなら、あらためて申請してください。</source>
        <translation>A withdrawal is not taken back. Apply anew if needed.</translation>
    </message>
    <message>
        <source>許可を取り消す</source>
        <translation>Revoke a permit</translation>
    </message>
    <message>
        <source>取り消した者</source>
        <translation>Revoked by</translation>
    </message>
    <message>
        <source>許可の取消しは取り消せません。要るなら、あらためて申請してください。</source>
        <translation>A revocation is not taken back. Apply anew if needed.</translation>
    </message>
    <message>
        <source>%1まで</source>
        <translation>Up to %1</translation>
    </message>
    <message>
        <source>全ての種類</source>
        <translation>All kinds</translation>
    </message>
    <message>
        <source>相手・方法・条件</source>
        <translation>Party, method, conditions</translation>
    </message>
    <message>
        <source>決裁</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>入力者</source>
        <translation>Entered by</translation>
    </message>
    <message>
        <source>やむを得ない理由</source>
        <translation>Why it could not be helped</translation>
    </message>
    <message>
        <source>包括許可一覧</source>
        <translation>Blanket permits</translation>
    </message>
    <message>
        <source>紙決裁入力一覧</source>
        <translation>Decisions entered from paper</translation>
    </message>
    <message>
        <source>兼務例外一覧</source>
        <translation>Decided by who applied</translation>
    </message>
    <message>
        <source>全期間</source>
        <translation>All the time</translation>
    </message>
    <message>
        <source>%1から%2まで</source>
        <translation>From %1 to %2</translation>
    </message>
    <message>
        <source>計 %1件</source>
        <translation>Total %1</translation>
    </message>
</context>
<context>
    <name>PermitsUi::PermitDialog</name>
    <message>
        <source>許可を申請</source>
        <translation>Apply for a permit</translation>
    </message>
    <message>
        <source>申請する(&amp;A)</source>
        <translation>&amp;Apply</translation>
    </message>
    <message>
        <source>許可の種類(&amp;K)</source>
        <translation>&amp;Kind of permit</translation>
    </message>
    <message>
        <source>（選んでください）</source>
        <translation>(choose one)</translation>
    </message>
    <message>
        <source>対象の番号(&amp;N)</source>
        <translation>&amp;Numbers</translation>
    </message>
    <message>
        <source>いくつもあるときは、空白か読点で区切ります。</source>
        <translation>Several are divided by blanks or commas.</translation>
    </message>
    <message>
        <source>包括許可の組織(&amp;U)</source>
        <translation>&amp;Unit of a blanket permit</translation>
    </message>
    <message>
        <source>（なし）</source>
        <translation>(none)</translation>
    </message>
    <message>
        <source>番号がないとき。下の組織を含みます。</source>
        <translation>Where there are no numbers. With the units below it.</translation>
    </message>
    <message>
        <source>申請者(&amp;W)</source>
        <translation>Applicant (&amp;W)</translation>
    </message>
    <message>
        <source>（操作者）</source>
        <translation>(the person acting)</translation>
    </message>
    <message>
        <source>目的(&amp;P)</source>
        <translation>&amp;Purpose</translation>
    </message>
    <message>
        <source>相手・行先(&amp;G)</source>
        <translation>Where to, with whom (&amp;G)</translation>
    </message>
    <message>
        <source>方法(&amp;M)</source>
        <translation>&amp;Method</translation>
    </message>
    <message>
        <source>条件(&amp;C)</source>
        <translation>&amp;Conditions</translation>
    </message>
    <message>
        <source>始まりの日(&amp;F)</source>
        <translation>&amp;From</translation>
    </message>
    <message>
        <source>空けると今日</source>
        <translation>Empty: today</translation>
    </message>
    <message>
        <source>終わりの日(&amp;T)</source>
        <translation>&amp;To</translation>
    </message>
    <message>
        <source>回数(&amp;I)</source>
        <translation>How often (&amp;I)</translation>
    </message>
    <message>
        <source>1回</source>
        <translation>Once</translation>
    </message>
    <message>
        <source>期間中何度でも</source>
        <translation>As often as needed</translation>
    </message>
    <message>
        <source>許可の申請</source>
        <translation>Application for a permit</translation>
    </message>
</context>
<context>
    <name>PermitsUi::PermitPage</name>
    <message>
        <source>許可</source>
        <translation>Permit</translation>
    </message>
    <message>
        <source>不許可</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>差戻し</source>
        <translation>Sent back</translation>
    </message>
    <message>
        <source>（代理）</source>
        <translation> (deputy)</translation>
    </message>
    <message>
        <source>（職務代理）</source>
        <translation> (acting holder)</translation>
    </message>
    <message>
        <source>紙決裁</source>
        <translation>On paper</translation>
    </message>
    <message>
        <source>許可の内容</source>
        <translation>The permit</translation>
    </message>
    <message>
        <source>決裁待ちだけ(&amp;Y)</source>
        <translation>Only those that wait (&amp;Y)</translation>
    </message>
    <message>
        <source>番号・申請者・相手で探す</source>
        <translation>Find by number, applicant or party</translation>
    </message>
    <message>
        <source>許可の申請はまだありません。</source>
        <translation>Nobody has applied for a permit yet.</translation>
    </message>
    <message>
        <source>許可を申請する</source>
        <translation>Apply for a permit</translation>
    </message>
    <message>
        <source>決裁を待つもの %1 件</source>
        <translation>%1 wait for a decision</translation>
    </message>
    <message>
        <source>申請(&amp;N)…</source>
        <translation>&amp;New application…</translation>
    </message>
    <message>
        <source>決裁を記録(&amp;K)…</source>
        <translation>Record a decision (&amp;K)…</translation>
    </message>
    <message>
        <source>取り下げ(&amp;W)…</source>
        <translation>&amp;Withdraw…</translation>
    </message>
    <message>
        <source>申請の取下げ ― %1</source>
        <translation>Withdraw the application – %1</translation>
    </message>
    <message>
        <source>申請した者が取り下げます。記録は残ります。</source>
        <translation>Whoever applied withdraws it. The record stays.</translation>
    </message>
    <message>
        <source>許可の取消し(&amp;X)…</source>
        <translation>Revoke (&amp;X)…</translation>
    </message>
    <message>
        <source>許可の取消し ― %1</source>
        <translation>Revoke the permit – %1</translation>
    </message>
    <message>
        <source>許可した者が、与えた許可をやめます。記録は残ります。</source>
        <translation>Whoever permitted it ends what was given. The record stays.</translation>
    </message>
    <message>
        <source>一覧で許可を選ぶと、ここに内容と決裁を表示します。</source>
        <translation>Choose a permit in the list to see it and its decisions here.</translation>
    </message>
    <message>
        <source>状態</source>
        <translation>State</translation>
    </message>
    <message>
        <source>条項</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>次に決裁する者</source>
        <translation>Next to decide</translation>
    </message>
    <message>
        <source>対象</source>
        <translation>Things</translation>
    </message>
    <message>
        <source>申請者</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>申請日</source>
        <translation>Applied on</translation>
    </message>
    <message>
        <source>期間</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>%1～%2</source>
        <comment>from, to</comment>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>回数</source>
        <translation>How often</translation>
    </message>
    <message>
        <source>1回</source>
        <translation>Once</translation>
    </message>
    <message>
        <source>期間中何度でも</source>
        <translation>As often as needed</translation>
    </message>
    <message>
        <source>目的</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>相手・行先</source>
        <translation>Party or destination</translation>
    </message>
    <message>
        <source>方法</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>条件</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>取下げの理由</source>
        <translation>Why it was withdrawn</translation>
    </message>
    <message>
        <source>取消しの理由</source>
        <translation>Why it was revoked</translation>
    </message>
    <message>
        <source>決裁</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>まだ決裁されていません。</source>
        <translation>Not decided yet.</translation>
    </message>
    <message>
        <source>日時</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>決裁した者</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>結果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>決裁番号・備考</source>
        <translation>Decision number, remarks</translation>
    </message>
    <message>
        <source>%1 として申請を記録しました。</source>
        <translation>The application was recorded as %1.</translation>
    </message>
    <message>
        <source>決裁を記録 ― %1</source>
        <translation>Record a decision – %1</translation>
    </message>
    <message>
        <source>記録する(&amp;R)</source>
        <translation>&amp;Record</translation>
    </message>
    <message>
        <source>%1 は%2です。</source>
        <translation>%1 is %2.</translation>
    </message>
    <message>
        <source>%1 の許可（%2）。次に決裁するのは %3 です。</source>
        <translation>Permit for %1 (%2). Next to decide: %3.</translation>
    </message>
    <message>
        <source>結果(&amp;K)</source>
        <translation>Result (&amp;K)</translation>
    </message>
    <message>
        <source>決裁した者(&amp;P)</source>
        <translation>Decided by (&amp;P)</translation>
    </message>
    <message>
        <source>（操作者）</source>
        <translation>(the person acting)</translation>
    </message>
    <message>
        <source>紙の決裁を入力するときは、決裁した者を選びます。</source>
        <translation>For a decision on paper, choose who decided.</translation>
    </message>
    <message>
        <source>立場(&amp;C)</source>
        <translation>&amp;Capacity</translation>
    </message>
    <message>
        <source>本人</source>
        <translation>Holder</translation>
    </message>
    <message>
        <source>代理</source>
        <translation>Deputy</translation>
    </message>
    <message>
        <source>職務代理</source>
        <translation>Acting holder</translation>
    </message>
    <message>
        <source>決裁日(&amp;D)</source>
        <translation>&amp;Decided on</translation>
    </message>
    <message>
        <source>空けると今日。時刻も書けます。</source>
        <translation>Empty: today. A time can be given too.</translation>
    </message>
    <message>
        <source>決裁番号(&amp;B)</source>
        <translation>Decision num&amp;ber</translation>
    </message>
    <message>
        <source>条件や訳(&amp;N)</source>
        <translation>&amp;Notes</translation>
    </message>
    <message>
        <source>差戻しのときは必ず書きます。</source>
        <translation>Required when it is sent back.</translation>
    </message>
    <message>
        <source>%1 の決裁を記録しました。</source>
        <translation>The decision on %1 was recorded.</translation>
    </message>
    <message>
        <source>理由(&amp;R)</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>%1 について記録しました。</source>
        <translation>Recorded for %1.</translation>
    </message>
</context>
<context>
    <name>PermitsUi::PermitTableModel</name>
    <message>
        <source>%1の全て（包括許可）</source>
        <translation>Everything of %1 (blanket permit)</translation>
    </message>
    <message>
        <source>番号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>状態</source>
        <translation>State</translation>
    </message>
    <message>
        <source>許可の種類</source>
        <translation>Kind of permit</translation>
    </message>
    <message>
        <source>対象</source>
        <translation>Things</translation>
    </message>
    <message>
        <source>申請者</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>目的</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>期間</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>次に決裁する者</source>
        <translation>Next to decide</translation>
    </message>
    <message>
        <source>申請日</source>
        <translation>Applied on</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>保管場所「%1」がありません。</source>
        <translation>There is no place &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>「%1」に当たる保管場所が複数あります（%2）。番号か、上の場所からの名前で指定してください。</source>
        <translation>&quot;%1&quot; may mean several places (%2). Name it by number or from the places above.</translation>
    </message>
    <message>
        <source>true、false、null（未確認。上の場所に従う）</source>
        <translation>true, false, null (not checked: as the place above)</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>ふりがな</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>区分</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>庁舎、室、書庫、棚など</source>
        <translation>Building, room, archive, shelf and so on</translation>
    </message>
    <message>
        <source>上の場所</source>
        <translation>Place above</translation>
    </message>
    <message>
        <source>管理する組織</source>
        <translation>Managed by unit</translation>
    </message>
    <message>
        <source>施錠できる</source>
        <translation>Lockable</translation>
    </message>
    <message>
        <source>金庫・耐火庫</source>
        <translation>Safe, fireproof room</translation>
    </message>
    <message>
        <source>管理区域</source>
        <translation>Controlled area</translation>
    </message>
    <message>
        <source>災害の危険が低い</source>
        <translation>Low disaster risk</translation>
    </message>
    <message>
        <source>備考</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>「%1」は自身か、その中の場所です。</source>
        <translation>&quot;%1&quot; is the place itself or one within it.</translation>
    </message>
    <message>
        <source>名称を入力してください。</source>
        <translation>Enter a name.</translation>
    </message>
    <message>
        <source>同じ場所の下に「%1」が既にあります。</source>
        <translation>There is already a &quot;%1&quot; in the same place.</translation>
    </message>
    <message>
        <source>保管場所を加える</source>
        <translation>Add place</translation>
    </message>
    <message>
        <source>保管場所</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>版</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>保管場所を直す</source>
        <translation>Edit place</translation>
    </message>
    <message>
        <source>保管場所を使うのをやめる</source>
        <translation>Stop using a place</translation>
    </message>
    <message>
        <source>誤って加えたもの</source>
        <translation>Added by mistake</translation>
    </message>
    <message>
        <source>中に「%1」があります。先にそちらを移すか、使うのをやめてください。</source>
        <translation>There is &quot;%1&quot; in it. Move it or stop using it first.</translation>
    </message>
    <message>
        <source>管理する組織を番号で指定してください。</source>
        <translation>Name the managing unit by its number.</translation>
    </message>
    <message>
        <source>○ か ×。分からなければ空ける</source>
        <translation>○ or ×; leave empty if unknown</translation>
    </message>
    <message>
        <source>「%1」という場所が複数あります。上の場所を書いてください。</source>
        <translation>There are several places called “%1”. Write the place above too.</translation>
    </message>
    <message>
        <source>場所</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>種別</source>
        <translation>Kind</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>廃棄済のものには、分類の変更・複製・受渡し・廃棄を記録できません。</source>
        <translation>For a disposed thing no relabelling, copying, handing over or disposal can be recorded.</translation>
    </message>
    <message>
        <source>廃棄の記録が誤りであれば、理由を付けてその記録を取り消してください。</source>
        <translation>If the record of the disposal is wrong, cancel that record with a reason.</translation>
    </message>
    <message>
        <source>分類を変更するには理由がいります。</source>
        <translation>Relabelling needs a reason.</translation>
    </message>
    <message>
        <source>変更の理由を書いてください。</source>
        <translation>Write the reason of the change.</translation>
    </message>
    <message>
        <source>規程のファイルは { で始まる一つのオブジェクトでなければなりません。</source>
        <translation>A policy file must be one object that begins with {.</translation>
    </message>
    <message>
        <source>暦にない日付です。</source>
        <translation>There is no such day in the calendar.</translation>
    </message>
    <message>
        <source>「%1」はこの規程のどこにも定められていません。</source>
        <translation>&quot;%1&quot; is not defined anywhere in this policy.</translation>
    </message>
    <message>
        <source>「%1」が二度あります。</source>
        <translation>&quot;%1&quot; is there twice.</translation>
    </message>
    <message>
        <source>根拠を必須とする分類には、選べる根拠が必要です。</source>
        <translation>A level that requires a ground needs grounds to choose from.</translation>
    </message>
    <message>
        <source>「%1」は別の分類の書き方でもあります。</source>
        <translation>&quot;%1&quot; is also a spelling of another level.</translation>
    </message>
    <message>
        <source>kinds, flags, words のどれかが必要です。</source>
        <translation>One of kinds, flags, words is needed.</translation>
    </message>
    <message>
        <source>照会先の役割が必要です。</source>
        <translation>The role to ask is needed.</translation>
    </message>
    <message>
        <source>この名前の項目はありません。</source>
        <translation>There is no item of this name.</translation>
    </message>
    <message>
        <source>この項目がありません。</source>
        <translation>This item is missing.</translation>
    </message>
    <message>
        <source>%1 でなければなりませんが、%2 です。</source>
        <translation>It must be %1 but is %2.</translation>
    </message>
    <message>
        <source>空にはできません。</source>
        <translation>It must not be empty.</translation>
    </message>
    <message>
        <source>「%1」は使えません。使えるのは %2 です。</source>
        <translation>&quot;%1&quot; cannot be used. Possible are %2.</translation>
    </message>
    <message>
        <source>1 以上の整数でなければなりません。</source>
        <translation>It must be a whole number of 1 or more.</translation>
    </message>
    <message>
        <source>整数でなければなりません。</source>
        <translation>It must be a whole number.</translation>
    </message>
    <message>
        <source>日付は 2026-03-09 の形で書いてください。</source>
        <translation>Write the date as 2026-03-09.</translation>
    </message>
    <message>
        <source>少なくとも一つ必要です。</source>
        <translation>At least one is needed.</translation>
    </message>
    <message>
        <source>既定でない値には、根拠の条項を書いてください。</source>
        <translation>A value that is no default needs the clause it rests on.</translation>
    </message>
    <message>
        <source>minLevel には axis が必要です。</source>
        <translation>minLevel needs an axis.</translation>
    </message>
    <message>
        <source>%1（この分類では禁じられていません）</source>
        <translation>%1 (not forbidden for this class)</translation>
    </message>
    <message>
        <source>%1（この分類では許可がいりません）</source>
        <translation>%1 (needs no permit for this class)</translation>
    </message>
    <message>
        <source>UTF-8 でない文字があります。UTF-8 で保存し直してください。</source>
        <translation>There are characters that are not UTF-8. Save the file as UTF-8.</translation>
    </message>
    <message>
        <source>入れ子が深すぎます。</source>
        <translation>It is nested too deeply.</translation>
    </message>
    <message>
        <source>文字列が &quot; で閉じられていません。</source>
        <translation>A string is not closed with &quot;.</translation>
    </message>
    <message>
        <source>[ または { が閉じられていません。</source>
        <translation>A [ or { is not closed.</translation>
    </message>
    <message>
        <source>終わりの } の後に余分な文字があります。</source>
        <translation>There is something after the last }.</translation>
    </message>
    <message>
        <source>項目名の後に : がありません。</source>
        <translation>After the name of a member the : is missing.</translation>
    </message>
    <message>
        <source>値と値の間に , がありません。</source>
        <translation>Between two values the , is missing.</translation>
    </message>
    <message>
        <source>数の書き方に誤りがあります。</source>
        <translation>A number is not written rightly.</translation>
    </message>
    <message>
        <source>値の書き方に誤りがあります。文字列は &quot; で囲んでください。</source>
        <translation>A value is not written rightly. Strings stand between &quot;.</translation>
    </message>
    <message>
        <source>{ } の書き方に誤りがあります。最後の , を消してください。</source>
        <translation>The { } is not written rightly. Remove the last comma.</translation>
    </message>
    <message>
        <source>JSON として読めません: %1 行 %2 文字目。%3</source>
        <translation>It cannot be read as JSON: line %1, character %2. %3</translation>
    </message>
    <message>
        <source>規程のファイルが大きすぎます（%1 KB）。1,024 KB までです。</source>
        <translation>The policy file is too large (%1 KB). The limit is 1,024 KB.</translation>
    </message>
    <message>
        <source>自分自身を上位の規程にはできません。</source>
        <translation>A policy cannot be its own policy above.</translation>
    </message>
    <message>
        <source>禁止には、許可する者を書けません。</source>
        <translation>A ban cannot name somebody who permits.</translation>
    </message>
    <message>
        <source>許可する役割か、許可する者を書いてください。</source>
        <translation>Write the role that permits, or who permits.</translation>
    </message>
    <message>
        <source>数</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>文字列</source>
        <translation>string</translation>
    </message>
    <message>
        <source>配列 [ ]</source>
        <translation>array [ ]</translation>
    </message>
    <message>
        <source>オブジェクト { }</source>
        <translation>object { }</translation>
    </message>
    <message>
        <source>値なし</source>
        <translation>null</translation>
    </message>
    <message>
        <source>ほかにも誤りがあります。ここまでを直して、もう一度読み込んでください。</source>
        <translation>There are more errors. Mend those above and read the file again.</translation>
    </message>
    <message>
        <source>制御文字は使えません。</source>
        <translation>Control characters cannot be used.</translation>
    </message>
    <message>
        <source>数が大きすぎます。</source>
        <translation>The number is too large.</translation>
    </message>
    <message>
        <source>個人情報</source>
        <translation>Personal information</translation>
    </message>
    <message>
        <source>要配慮個人情報</source>
        <translation>Sensitive information</translation>
    </message>
    <message>
        <source>特定個人情報</source>
        <translation>Specific personal information</translation>
    </message>
    <message>
        <source>人事記録</source>
        <translation>Personnel records</translation>
    </message>
    <message>
        <source>設定情報</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>分類不明</source>
        <translation>Class unknown</translation>
    </message>
    <message>
        <source>登録</source>
        <translation>registering</translation>
    </message>
    <message>
        <source>訂正</source>
        <translation>correcting</translation>
    </message>
    <message>
        <source>分類の変更</source>
        <translation>relabelling</translation>
    </message>
    <message>
        <source>複製</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>取込</source>
        <translation>taking over</translation>
    </message>
    <message>
        <source>外部への提供</source>
        <translation>provision to outside</translation>
    </message>
    <message>
        <source>公開</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>外部への引渡し</source>
        <translation>hand-over to outside</translation>
    </message>
    <message>
        <source>持ち出し</source>
        <translation>take-out</translation>
    </message>
    <message>
        <source>運搬</source>
        <translation>transport</translation>
    </message>
    <message>
        <source>送付・送信</source>
        <translation>sending</translation>
    </message>
    <message>
        <source>媒体の持ち出し</source>
        <translation>take-out of media</translation>
    </message>
    <message>
        <source>端末の持ち出し</source>
        <translation>take-out of terminals</translation>
    </message>
    <message>
        <source>媒体の保管</source>
        <translation>storing of media</translation>
    </message>
    <message>
        <source>廃棄</source>
        <translation>Disposal</translation>
    </message>
    <message>
        <source>非公開</source>
        <translation>Not public</translation>
    </message>
    <message>
        <source>ソーシャルメディア</source>
        <translation>social media</translation>
    </message>
    <message>
        <source>バックアップ</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>%1以上</source>
        <translation>%1 or higher</translation>
    </message>
    <message>
        <source>引用</source>
        <translation>quoted</translation>
    </message>
    <message>
        <source>解釈</source>
        <translation>inferred</translation>
    </message>
    <message>
        <source>既定</source>
        <translation>default</translation>
    </message>
    <message>
        <source>助言</source>
        <translation>Advice</translation>
    </message>
    <message>
        <source>理由が要る</source>
        <translation>needs a reason</translation>
    </message>
    <message>
        <source>満たすまでできない</source>
        <translation>not until satisfied</translation>
    </message>
    <message>
        <source>禁止</source>
        <translation>forbidden</translation>
    </message>
    <message>
        <source>資産の登録と訂正</source>
        <translation>Registering and editing assets</translation>
    </message>
    <message>
        <source>分類を下げる</source>
        <translation>Lowering a class</translation>
    </message>
    <message>
        <source>照会に答える</source>
        <translation>Answering questions</translation>
    </message>
    <message>
        <source>許可する</source>
        <translation>Permitting</translation>
    </message>
    <message>
        <source>廃棄を許可する</source>
        <translation>Permitting disposal</translation>
    </message>
    <message>
        <source>帳票の分類を下げる</source>
        <translation>Lowering the class of a book</translation>
    </message>
    <message>
        <source>証跡を見る</source>
        <translation>Reading the journal</translation>
    </message>
    <message>
        <source>台帳を見る</source>
        <translation>Reading the register</translation>
    </message>
    <message>
        <source>規程を改め、設定を確認する</source>
        <translation>Revising policies and confirming settings</translation>
    </message>
    <message>
        <source>団体全体</source>
        <translation>The whole organization</translation>
    </message>
    <message>
        <source>システムごと</source>
        <translation>For each system</translation>
    </message>
    <message>
        <source>指名された者</source>
        <translation>Designated persons</translation>
    </message>
    <message>
        <source>%1ごと</source>
        <translation>For each %1</translation>
    </message>
    <message>
        <source>原則禁止</source>
        <translation>banned in principle</translation>
    </message>
    <message>
        <source>求める</source>
        <translation>required</translation>
    </message>
    <message>
        <source>分類の必須</source>
        <translation>Class required</translation>
    </message>
    <message>
        <source>分類の根拠</source>
        <translation>Grounds of the class</translation>
    </message>
    <message>
        <source>分類の下限</source>
        <translation>Lowest class</translation>
    </message>
    <message>
        <source>分類の提案</source>
        <translation>Proposal of a class</translation>
    </message>
    <message>
        <source>分類を下げるとき</source>
        <translation>Lowering a class</translation>
    </message>
    <message>
        <source>入手元の分類</source>
        <translation>Class at the source</translation>
    </message>
    <message>
        <source>分類が分からないとき</source>
        <translation>Class unknown</translation>
    </message>
    <message>
        <source>原則としての取扱い</source>
        <translation>Handling in principle</translation>
    </message>
    <message>
        <source>規程の対象外</source>
        <translation>Outside the policy</translation>
    </message>
    <message>
        <source>見せる範囲</source>
        <translation>Who may see it</translation>
    </message>
    <message>
        <source>公開しないもの</source>
        <translation>Not to be published</translation>
    </message>
    <message>
        <source>複製の許可</source>
        <translation>Permit for copying</translation>
    </message>
    <message>
        <source>複製の分類</source>
        <translation>Class of copies</translation>
    </message>
    <message>
        <source>持ち出し等の許可</source>
        <translation>Permits for take-out and the like</translation>
    </message>
    <message>
        <source>廃棄の方法</source>
        <translation>Method of disposal</translation>
    </message>
    <message>
        <source>廃棄の許可</source>
        <translation>Permit for disposal</translation>
    </message>
    <message>
        <source>廃棄の記録</source>
        <translation>Record of disposal</translation>
    </message>
    <message>
        <source>発信</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>保管場所</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>日時</source>
        <translation>Date and time</translation>
    </message>
    <message>
        <source>担当者</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>方法</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>処理内容</source>
        <translation>Treatment</translation>
    </message>
    <message>
        <source>対象</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>許可番号</source>
        <translation>Permit number</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>操作: %1</source>
        <translation>act: %1</translation>
    </message>
    <message>
        <source>種別: %1</source>
        <translation>kind: %1</translation>
    </message>
    <message>
        <source>内容: %1</source>
        <translation>content: %1</translation>
    </message>
    <message>
        <source>名称の語: %1</source>
        <translation>words in the name: %1</translation>
    </message>
    <message>
        <source>入手の方法: %1</source>
        <translation>way of acquisition: %1</translation>
    </message>
    <message>
        <source>取り扱う所: %1</source>
        <translation>handled at: %1</translation>
    </message>
    <message>
        <source>公開区分: %1</source>
        <translation>publication: %1</translation>
    </message>
    <message>
        <source>手段: %1</source>
        <translation>means: %1</translation>
    </message>
    <message>
        <source>%1を除く</source>
        <translation>except %1</translation>
    </message>
    <message>
        <source>項目: %1</source>
        <translation>items: %1</translation>
    </message>
    <message>
        <source>時刻も記録する</source>
        <translation>the time is recorded too</translation>
    </message>
    <message>
        <source>安全な場所に限る</source>
        <translation>safe places only</translation>
    </message>
    <message>
        <source>範囲: %1</source>
        <translation>scope: %1</translation>
    </message>
    <message>
        <source>災害を受けにくい保管</source>
        <translation>Keeping away from disasters</translation>
    </message>
    <message>
        <source>暗号化できる媒体</source>
        <translation>Media that encrypt</translation>
    </message>
    <message>
        <source>書込禁止</source>
        <translation>Write protection</translation>
    </message>
    <message>
        <source>長すぎます。%1 文字までです。</source>
        <translation>Too long; at most %1 characters.</translation>
    </message>
    <message>
        <source>%1 から %2 までの数でなければなりません。</source>
        <translation>Must be a number from %1 to %2.</translation>
    </message>
    <message>
        <source>多すぎます。%1 個までです。</source>
        <translation>Too many; at most %1.</translation>
    </message>
    <message>
        <source>追加</source>
        <translation>added</translation>
    </message>
    <message>
        <source>削除</source>
        <translation>removed</translation>
    </message>
    <message>
        <source>変更</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>取り外せる</source>
        <translation>removable</translation>
    </message>
    <message>
        <source>書き換えられる</source>
        <translation>rewritable</translation>
    </message>
    <message>
        <source>機器</source>
        <translation>equipment</translation>
    </message>
    <message>
        <source>紙</source>
        <translation>paper</translation>
    </message>
    <message>
        <source>入手の区分</source>
        <translation>Ways of acquisition</translation>
    </message>
    <message>
        <source>対象の操作</source>
        <translation>Acts concerned</translation>
    </message>
    <message>
        <source>申請者</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>資産の種類</source>
        <translation>Kinds of assets</translation>
    </message>
    <message>
        <source>分類の軸</source>
        <translation>Axes of classification</translation>
    </message>
    <message>
        <source>軸</source>
        <translation>Axis</translation>
    </message>
    <message>
        <source>一覧での略号</source>
        <translation>Badge in lists</translation>
    </message>
    <message>
        <source>できること</source>
        <translation>May do</translation>
    </message>
    <message>
        <source>公表の手段</source>
        <translation>Ways of publication</translation>
    </message>
    <message>
        <source>条項</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>記号</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>許可の内容</source>
        <translation>Content of the permit</translation>
    </message>
    <message>
        <source>許可する者</source>
        <translation>Who permits</translation>
    </message>
    <message>
        <source>許可する役割</source>
        <translation>Roles that permit</translation>
    </message>
    <message>
        <source>廃棄記録の必須項目</source>
        <translation>Required fields of a disposal record</translation>
    </message>
    <message>
        <source>廃棄記録の出所</source>
        <translation>Source of the disposal record</translation>
    </message>
    <message>
        <source>職員の区分</source>
        <translation>Kinds of staff</translation>
    </message>
    <message>
        <source>制定・施行日</source>
        <translation>Enacted on</translation>
    </message>
    <message>
        <source>除く目的</source>
        <translation>Purposes excepted</translation>
    </message>
    <message>
        <source>団体の外の役割</source>
        <translation>Role outside the organization</translation>
    </message>
    <message>
        <source>項目</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>目印</source>
        <translation>Marks</translation>
    </message>
    <message>
        <source>形態</source>
        <translation>Forms</translation>
    </message>
    <message>
        <source>前の区分</source>
        <translation>Former level</translation>
    </message>
    <message>
        <source>前の軸</source>
        <translation>Former axis</translation>
    </message>
    <message>
        <source>根拠</source>
        <translation>Grounds</translation>
    </message>
    <message>
        <source>根拠が必須</source>
        <translation>Ground required</translation>
    </message>
    <message>
        <source>分野</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>説明</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>規程の種類</source>
        <translation>Kind of instrument</translation>
    </message>
    <message>
        <source>復元不可能な方法</source>
        <translation>Irrecoverable methods</translation>
    </message>
    <message>
        <source>種類</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>表示の対象</source>
        <translation>Label targets</translation>
    </message>
    <message>
        <source>法令</source>
        <translation>Laws</translation>
    </message>
    <message>
        <source>区分</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>区分の対応</source>
        <translation>Mapping of levels</translation>
    </message>
    <message>
        <source>媒体の種類</source>
        <translation>Kinds of media</translation>
    </message>
    <message>
        <source>この区分以上</source>
        <translation>From this level</translation>
    </message>
    <message>
        <source>注記</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>知らせる役割</source>
        <translation>Role to be told</translation>
    </message>
    <message>
        <source>団体</source>
        <translation>Organization</translation>
    </message>
    <message>
        <source>条件</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>上位の規程</source>
        <translation>Policy above</translation>
    </message>
    <message>
        <source>規程の構成</source>
        <translation>Parts of the policy</translation>
    </message>
    <message>
        <source>許可と禁止</source>
        <translation>Permits and bans</translation>
    </message>
    <message>
        <source>担う職</source>
        <translation>Post that holds it</translation>
    </message>
    <message>
        <source>定めがある</source>
        <translation>Exists</translation>
    </message>
    <message>
        <source>公表の区分</source>
        <translation>Kinds of publication</translation>
    </message>
    <message>
        <source>順位</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>取り外せるものに限る</source>
        <translation>Removable ones only</translation>
    </message>
    <message>
        <source>必須</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>取扱制限</source>
        <translation>Handling restrictions</translation>
    </message>
    <message>
        <source>役割</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>役割の別名</source>
        <translation>Other names of roles</translation>
    </message>
    <message>
        <source>規則</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>安全な場所</source>
        <translation>Safe place</translation>
    </message>
    <message>
        <source>満たすには</source>
        <translation>What satisfies it</translation>
    </message>
    <message>
        <source>範囲</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>取扱いの場所</source>
        <translation>Places of handling</translation>
    </message>
    <message>
        <source>そのほかの設定</source>
        <translation>Other settings</translation>
    </message>
    <message>
        <source>重さ</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>略称</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>出所</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>別の書き方</source>
        <translation>Other spellings</translation>
    </message>
    <message>
        <source>引用・解釈・既定</source>
        <translation>Quoted, inferred, default</translation>
    </message>
    <message>
        <source>行為の言い方</source>
        <translation>Deed in words</translation>
    </message>
    <message>
        <source>要旨</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>用語</source>
        <translation>Terms</translation>
    </message>
    <message>
        <source>内容（要旨）</source>
        <translation>Content (in short)</translation>
    </message>
    <message>
        <source>時刻も</source>
        <translation>With the time</translation>
    </message>
    <message>
        <source>新しい区分</source>
        <translation>New levels</translation>
    </message>
    <message>
        <source>性質</source>
        <translation>Traits</translation>
    </message>
    <message>
        <source>単位</source>
        <translation>Unit of measure</translation>
    </message>
    <message>
        <source>組織の種類</source>
        <translation>Kinds of units</translation>
    </message>
    <message>
        <source>設定</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>版</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>いつ</source>
        <translation>When</translation>
    </message>
    <message>
        <source>名称にある語</source>
        <translation>Words in the name</translation>
    </message>
    <message>
        <source>（新しい項目）</source>
        <translation>(new item)</translation>
    </message>
    <message>
        <source>%1 件</source>
        <translation>%1 items</translation>
    </message>
    <message>
        <source>はい</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>いいえ</source>
        <translation>No</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 例外措置 %2（%3）により、これによらずに行います。</source>
        <translation>%1 Set aside by exception %2 (%3).</translation>
    </message>
    <message>
        <source>申請できる役割</source>
        <translation>Roles that may apply</translation>
    </message>
    <message>
        <source>緊急のときの事後報告</source>
        <translation>Report after an emergency</translation>
    </message>
    <message>
        <source>例外措置</source>
        <translation>Exceptions</translation>
    </message>
    <message>
        <source>外せる規則の重さ</source>
        <translation>Weight of rules that may be set aside</translation>
    </message>
    <message>
        <source>外せない規則</source>
        <translation>Rules never set aside</translation>
    </message>
    <message>
        <source>「いいえ」のとき</source>
        <translation>When the answer is no</translation>
    </message>
    <message>
        <source>関係書類の保管</source>
        <translation>Keeping of the papers</translation>
    </message>
    <message>
        <source>次の質問</source>
        <translation>Next question</translation>
    </message>
    <message>
        <source>手引きの質問</source>
        <translation>Questions of the guide</translation>
    </message>
    <message>
        <source>「はい」のとき</source>
        <translation>When the answer is yes</translation>
    </message>
    <message>
        <source>わからない</source>
        <translation>Unsure</translation>
    </message>
    <message>
        <source>手引きは、ここまでの答えで終わっています。</source>
        <translation>The guide has ended with the answers so far.</translation>
    </message>
    <message>
        <source>「%1」は、ここで聞かれる質問ではありません。聞かれるのは「%2」です。</source>
        <translation>&quot;%1&quot; is not the question asked here. &quot;%2&quot; is.</translation>
    </message>
    <message>
        <source>「%1」という答えはありません。yes（はい）、no（いいえ）、unsure（わからない）のどれかです。</source>
        <translation>There is no answer &quot;%1&quot;. It is yes, no or unsure.</translation>
    </message>
    <message>
        <source>手引きが途中です。「%1」に答えていません。</source>
        <translation>The guide was broken off. &quot;%1&quot; has not been answered.</translation>
    </message>
    <message>
        <source>適用規程には「%1」の手引きがありません。</source>
        <translation>The policy that applies has no guide for &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>わからないときの提案: %1</source>
        <translation>Proposal when unsure: %1</translation>
    </message>
    <message>
        <source>手引きの提案: %1</source>
        <translation>Proposal of the guide: %1</translation>
    </message>
    <message>
        <source>この質問には、どの答えからも届きません。</source>
        <translation>No answer leads to this question.</translation>
    </message>
    <message>
        <source>「%1」に戻るため、質問が終わりません。</source>
        <translation>Leads back to &quot;%1&quot;, so the questions never end.</translation>
    </message>
    <message>
        <source>根拠を必須とする分類です。どの根拠に当たるかを書いてください。</source>
        <translation>This level needs a ground. Write which one applies.</translation>
    </message>
    <message>
        <source>question（次の質問）か level（区分）の、どちらか一つを書いてください。</source>
        <translation>Write either question (the next one) or level, not both.</translation>
    </message>
    <message>
        <source>根拠は、区分と一緒に書いてください。</source>
        <translation>Write the ground together with a level.</translation>
    </message>
    <message>
        <source>使わない保管場所</source>
        <translation>Places not to be used</translation>
    </message>
    <message>
        <source>契約の条項</source>
        <translation>Clauses of the contract</translation>
    </message>
    <message>
        <source>持ち込み</source>
        <translation>Bring-in</translation>
    </message>
    <message>
        <source>搬入</source>
        <translation>Carrying in</translation>
    </message>
    <message>
        <source>受領</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>受信</source>
        <translation>Reception</translation>
    </message>
    <message>
        <source>返却</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>移動</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>貸与</source>
        <translation>Loan</translation>
    </message>
    <message>
        <source>引渡し</source>
        <translation>Handing over</translation>
    </message>
    <message>
        <source>修理搬出</source>
        <translation>Out for repair</translation>
    </message>
    <message>
        <source>公表</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>守秘義務</source>
        <translation>Secrecy</translation>
    </message>
    <message>
        <source>複製の禁止</source>
        <translation>No copying</translation>
    </message>
    <message>
        <source>運ぶ者</source>
        <translation>Carrier</translation>
    </message>
    <message>
        <source>引渡しの契約</source>
        <translation>Contract for handing over</translation>
    </message>
    <message>
        <source>搬入の立会い</source>
        <translation>Escort of what is carried in</translation>
    </message>
    <message>
        <source>運搬・送信の保護</source>
        <translation>Protection on the way</translation>
    </message>
    <message>
        <source>再接続の確認</source>
        <translation>Check before reconnecting</translation>
    </message>
    <message>
        <source>受渡しの記録</source>
        <translation>Record of hand-overs</translation>
    </message>
    <message>
        <source>修理に出すとき</source>
        <translation>Out for repair</translation>
    </message>
    <message>
        <source>ウイルスチェック</source>
        <translation>Virus check</translation>
    </message>
    <message>
        <source>目的</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>行先・相手</source>
        <translation>Where to, with whom</translation>
    </message>
    <message>
        <source>返却予定日</source>
        <translation>Due back</translation>
    </message>
    <message>
        <source>受け取った者</source>
        <translation>Received by</translation>
    </message>
    <message>
        <source>確認者</source>
        <translation>Confirmed by</translation>
    </message>
    <message>
        <source>保護措置</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>媒体の種類: %1</source>
        <translation>Kinds of media: %1</translation>
    </message>
    <message>
        <source>契約の条項: %1</source>
        <translation>Clauses: %1</translation>
    </message>
    <message>
        <source>室の外（庁舎内）</source>
        <translation>Out of its room (in the building)</translation>
    </message>
    <message>
        <source>庁外</source>
        <translation>Out of the office</translation>
    </message>
    <message>
        <source>媒体・機器</source>
        <translation>Media and equipment</translation>
    </message>
    <message>
        <source>情報資産</source>
        <translation>Information asset</translation>
    </message>
    <message>
        <source>どこまで出るか</source>
        <translation>How far it goes</translation>
    </message>
    <message>
        <source>許可の要る受渡し</source>
        <translation>Hand-overs that need it</translation>
    </message>
    <message>
        <source>修理のための搬出</source>
        <translation>Going out for repair</translation>
    </message>
    <message>
        <source>提供</source>
        <translation>Providing</translation>
    </message>
    <message>
        <source>軸と区分は、両方書くか、どちらも書かないでください。</source>
        <translation>Give both the axis and the level, or neither.</translation>
    </message>
</context>
<context>
    <name>PolicyUi</name>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>禁止</source>
        <translation>forbidden</translation>
    </message>
    <message>
        <source>%1&#x3000;第%2版</source>
        <translation>%1&#x3000;version %2</translation>
    </message>
    <message>
        <source>団体</source>
        <translation>Organization</translation>
    </message>
    <message>
        <source>種類</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>制定・施行</source>
        <translation>Enacted</translation>
    </message>
    <message>
        <source>出典</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>上位の規程</source>
        <translation>Policy above</translation>
    </message>
    <message>
        <source>注記</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>引用</source>
        <translation>quoted</translation>
    </message>
    <message>
        <source>規程に書いてあること。言葉は要旨です。</source>
        <translation>What the policy says; the words are a summary.</translation>
    </message>
    <message>
        <source>解釈</source>
        <translation>inferred</translation>
    </message>
    <message>
        <source>規程の定めから読み取ったこと。</source>
        <translation>What was read out of the policy.</translation>
    </message>
    <message>
        <source>既定</source>
        <translation>default</translation>
    </message>
    <message>
        <source>規程に定めがなく、この台帳が置いた値。規程の言葉ではありません。</source>
        <translation>The policy is silent; this program set the value. It is not the policy&apos;s word.</translation>
    </message>
    <message>
        <source>必須</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>任意</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>分類: %1（%2）&#x3000;%3</source>
        <translation>Class: %1 (%2)&#x3000;%3</translation>
    </message>
    <message>
        <source>・%1 %2&#x3000;%3</source>
        <translation>· %1 %2&#x3000;%3</translation>
    </message>
    <message>
        <source>順位</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>区分</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>要旨</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>条項</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>取扱制限</source>
        <translation>Restrictions</translation>
    </message>
    <message>
        <source>制限（要旨）</source>
        <translation>Restriction (summary)</translation>
    </message>
    <message>
        <source>役割</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>担う職</source>
        <translation>Held by post</translation>
    </message>
    <message>
        <source>範囲</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>できること</source>
        <translation>May do</translation>
    </message>
    <message>
        <source>規則</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>%1
満たすには: %2</source>
        <translation>%1
To satisfy it: %2</translation>
    </message>
    <message>
        <source>内容（要旨）</source>
        <translation>Content (summary)</translation>
    </message>
    <message>
        <source>重さ</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>判断する役割</source>
        <translation>Deciding role</translation>
    </message>
    <message>
        <source>廃棄の方法&#x3000;%1</source>
        <translation>Ways of disposal&#x3000;%1</translation>
    </message>
    <message>
        <source>復元不可能</source>
        <translation>Cannot be restored</translation>
    </message>
    <message>
        <source>方法</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>処理のあと</source>
        <translation>Afterwards</translation>
    </message>
    <message>
        <source>許可と禁止</source>
        <translation>Permits and bans</translation>
    </message>
    <message>
        <source>許可</source>
        <translation>Permit</translation>
    </message>
    <message>
        <source>いつ</source>
        <translation>When</translation>
    </message>
    <message>
        <source>許可する者</source>
        <translation>Permitted by</translation>
    </message>
    <message>
        <source>そのほかの設定</source>
        <translation>Further settings</translation>
    </message>
    <message>
        <source>分野</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>項目</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>設定</source>
        <translation>Setting</translation>
    </message>
</context>
<context>
    <name>PolicyUi::AddPolicyDialog</name>
    <message>
        <source>規程を加える・新しい版にする</source>
        <translation>Add a policy or a new version</translation>
    </message>
    <message>
        <source>加える(&amp;S)</source>
        <translation>Add(&amp;S)</translation>
    </message>
    <message>
        <source>前の版は残ります。これまでの決定は、その時の版のままです。</source>
        <translation>The former version stays. Decisions so far keep the version of their time.</translation>
    </message>
    <message>
        <source>%1（第%2版）</source>
        <translation>%1 (version %2)</translation>
    </message>
    <message>
        <source>収録している規程(&amp;P)</source>
        <translation>Shi&amp;pped policies</translation>
    </message>
    <message>
        <source>（ファイルから）</source>
        <translation>(from a file)</translation>
    </message>
    <message>
        <source>規程のファイル（JSON）(&amp;F)</source>
        <translation>Policy &amp;file (JSON)</translation>
    </message>
    <message>
        <source>選ぶ(&amp;O)…</source>
        <translation>Ch&amp;oose…</translation>
    </message>
    <message>
        <source>場所</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>直すこと</source>
        <translation>To mend</translation>
    </message>
    <message>
        <source>ファイルの誤りの一覧</source>
        <translation>List of the errors in the file</translation>
    </message>
    <message>
        <source>規程のファイル</source>
        <translation>Policy file</translation>
    </message>
    <message>
        <source>規程 (*.json)</source>
        <translation>Policy (*.json)</translation>
    </message>
    <message>
        <source>このファイルを開けません。</source>
        <translation>This file cannot be opened.</translation>
    </message>
    <message>
        <source>規程として読めません。%1 か所を直してください。</source>
        <translation>It cannot be read as a policy. Mend %1 places.</translation>
    </message>
    <message>
        <source>規程を選ぶか、ファイルを指定してください。</source>
        <translation>Choose a policy or name a file.</translation>
    </message>
    <message>
        <source>改正を取り込む</source>
        <translation>Import a revision</translation>
    </message>
    <message>
        <source>取り込む(&amp;S)</source>
        <translation>Import(&amp;S)</translation>
    </message>
    <message>
        <source>改正の要旨(&amp;U)</source>
        <translation>S&amp;ummary of the revision</translation>
    </message>
    <message>
        <source>施行日(&amp;D)</source>
        <translation>In force from(&amp;D)</translation>
    </message>
    <message>
        <source>区分が変わると、その版で分類した資産を再分類の一覧に載せます。分類は自動では変えません。</source>
        <translation>When levels change, assets classified under the former version go onto the re-classification list. No class is changed by itself.</translation>
    </message>
    <message>
        <source>今の版との違い(&amp;C)…</source>
        <translation>&amp;Compare with the present version…</translation>
    </message>
</context>
<context>
    <name>PolicyUi::ChangesTable</name>
    <message>
        <source>区別</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>分野</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>対象</source>
        <translation>Object</translation>
    </message>
    <message>
        <source>項目</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>前</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>後</source>
        <translation>After</translation>
    </message>
    <message>
        <source>条項</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>版の違いの一覧</source>
        <translation>What the versions differ in</translation>
    </message>
    <message>
        <source>違いはありません。</source>
        <translation>There is no difference.</translation>
    </message>
</context>
<context>
    <name>PolicyUi::CompareDialog</name>
    <message>
        <source>第%1版</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>版を比べる ― %1</source>
        <translation>Compare versions – %1</translation>
    </message>
    <message>
        <source>前の版(&amp;B)</source>
        <translation>&amp;Before</translation>
    </message>
    <message>
        <source>後の版(&amp;A)</source>
        <translation>&amp;After</translation>
    </message>
    <message>
        <source>この規程には、まだ版が一つしかありません。改正を取り込むと、前の版と比べられます。</source>
        <translation>This policy has only one version so far. Once a revision is imported it can be compared with the one before.</translation>
    </message>
    <message>
        <source>今の版との違い ― %1</source>
        <translation>Compared with the present version – %1</translation>
    </message>
    <message>
        <source>前: %1&#x3000;後: %2</source>
        <translation>Before: %1  After: %2</translation>
    </message>
</context>
<context>
    <name>PolicyUi::ExceptionList</name>
    <message>
        <source>番号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>状態</source>
        <translation>State</translation>
    </message>
    <message>
        <source>対象</source>
        <translation>For</translation>
    </message>
    <message>
        <source>条項</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>期間</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>申請者</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>例外措置の内容</source>
        <translation>The exception</translation>
    </message>
    <message>
        <source>例外措置の一覧</source>
        <translation>List of exceptions</translation>
    </message>
    <message>
        <source>申請(&amp;P)…</source>
        <translation>Ap&amp;ply…</translation>
    </message>
    <message>
        <source>許可(&amp;G)…</source>
        <translation>&amp;Grant…</translation>
    </message>
    <message>
        <source>不許可(&amp;D)…</source>
        <translation>&amp;Deny…</translation>
    </message>
    <message>
        <source>事後報告(&amp;H)…</source>
        <translation>Report (&amp;H)…</translation>
    </message>
    <message>
        <source>失効(&amp;X)…</source>
        <translation>End (&amp;X)…</translation>
    </message>
    <message>
        <source>一覧を印刷(&amp;T)…</source>
        <translation>Prin&amp;t list…</translation>
    </message>
    <message>
        <source>▲ %1</source>
        <translation>▲ %1</translation>
    </message>
    <message>
        <source>この規程に、例外措置の定めはありません。</source>
        <translation>This policy has no article on exceptions.</translation>
    </message>
    <message>
        <source>規則を外す道はありません。許可を申請するか、相談してください。</source>
        <translation>Nothing sets a rule aside. Apply for a permit or ask.</translation>
    </message>
    <message>
        <source>例外措置はまだありません。</source>
        <translation>There are no exceptions yet.</translation>
    </message>
    <message>
        <source>例外措置を申請</source>
        <translation>Apply for an exception</translation>
    </message>
    <message>
        <source>▲ 事後報告がまだのものが %1 件あります。速やかに報告し、記録してください（%2）。</source>
        <translation>▲ %1 still owe their report. Report without delay and record it (%2).</translation>
    </message>
    <message>
        <source>許可を待つものが %1 件あります。</source>
        <translation>%1 are waiting for a decision.</translation>
    </message>
    <message>
        <source>許可を受けている間だけ、名指した規則によらずに行えます（%1）。</source>
        <translation>Only while permitted, the named rules need not be kept (%1).</translation>
    </message>
    <message>
        <source>一覧で例外措置を選ぶと、ここに表示します。</source>
        <translation>Choose an exception in the list to see it here.</translation>
    </message>
    <message>
        <source>%1&#x3000;%2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>▲ 緊急に取った例外措置です。速やかに報告し、報告した日を記録してください。</source>
        <translation>▲ Taken as an emergency. Report it without delay and record the day.</translation>
    </message>
    <message>
        <source>守れない規則</source>
        <translation>Rules that cannot be kept</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>代替策</source>
        <translation>Alternative measure</translation>
    </message>
    <message>
        <source>根拠</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>関係書類</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>経過</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>許可</source>
        <translation>permitted</translation>
    </message>
    <message>
        <source>不許可</source>
        <translation>not permitted</translation>
    </message>
    <message>
        <source>申請（緊急）</source>
        <translation>Applied (emergency)</translation>
    </message>
    <message>
        <source>申請</source>
        <translation>Applied</translation>
    </message>
    <message>
        <source>事後報告</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>失効</source>
        <translation>ended</translation>
    </message>
    <message>
        <source>%1&#x3000;%2&#x3000;%3</source>
        <translation>%1  %2  %3</translation>
    </message>
    <message>
        <source>例外措置を許可</source>
        <translation>Permit an exception</translation>
    </message>
    <message>
        <source>許可する(&amp;P)</source>
        <translation>&amp;Permit</translation>
    </message>
    <message>
        <source>決裁番号(&amp;N)</source>
        <translation>Decision &amp;number</translation>
    </message>
    <message>
        <source>条件(&amp;J)</source>
        <translation>Conditions (&amp;J)</translation>
    </message>
    <message>
        <source>例外措置を許可しない</source>
        <translation>Refuse an exception</translation>
    </message>
    <message>
        <source>許可しない(&amp;P)</source>
        <translation>Do not &amp;permit</translation>
    </message>
    <message>
        <source>許可しない理由(&amp;J)</source>
        <translation>Why not (&amp;J)</translation>
    </message>
    <message>
        <source>事後報告を記録</source>
        <translation>Record the report</translation>
    </message>
    <message>
        <source>記録する(&amp;P)</source>
        <translation>Record (&amp;P)</translation>
    </message>
    <message>
        <source>報告した日(&amp;D)</source>
        <translation>&amp;Day of the report</translation>
    </message>
    <message>
        <source>報告した者(&amp;B)</source>
        <translation>Reported &amp;by</translation>
    </message>
    <message>
        <source>報告の内容(&amp;N)</source>
        <translation>Co&amp;ntent of the report</translation>
    </message>
    <message>
        <source>例外措置を失効させる</source>
        <translation>End an exception</translation>
    </message>
    <message>
        <source>失効させる(&amp;P)</source>
        <translation>End it (&amp;P)</translation>
    </message>
    <message>
        <source>失効の日(&amp;D)</source>
        <translation>&amp;Day it ends</translation>
    </message>
    <message>
        <source>その日から効きません。</source>
        <translation>Not in force from that day.</translation>
    </message>
    <message>
        <source>理由(&amp;N)</source>
        <translation>Reaso&amp;n</translation>
    </message>
</context>
<context>
    <name>PolicyUi::OutlineDelegate</name>
    <message>
        <source>（なし）</source>
        <translation>(none)</translation>
    </message>
    <message>
        <source>はい</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>いいえ</source>
        <translation>No</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <comment>label, code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>「、」で区切る</source>
        <translation>separated by 、</translation>
    </message>
    <message>
        <source>2026-04-01 の形</source>
        <translation>like 2026-04-01</translation>
    </message>
</context>
<context>
    <name>PolicyUi::OutlineModel</name>
    <message>
        <source>%1 *</source>
        <comment>a field that must be filled</comment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>項目</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
</context>
<context>
    <name>PolicyUi::PolicyEditDialog</name>
    <message>
        <source>規程を編集 ― %1</source>
        <translation>Edit the policy – %1</translation>
    </message>
    <message>
        <source>新しい版にする(&amp;S)</source>
        <translation>&amp;Save as a new version</translation>
    </message>
    <message>
        <source>今の第%1版をもとに、第%2版を作ります。前の版は残り、これまでの決定はその時の版のままです。値は、行を選んで F2 かダブルクリックで直します。</source>
        <translation>Version %2 is made from the present version %1. The former version stays, and decisions keep the version they were made under. To change a value, choose its row and press F2 or double-click.</translation>
    </message>
    <message>
        <source>改正の要旨(&amp;U)</source>
        <translation>S&amp;ummary of the revision</translation>
    </message>
    <message>
        <source>施行日(&amp;D)</source>
        <translation>In force from (&amp;D)</translation>
    </message>
    <message>
        <source>%1 の編集</source>
        <translation>Editing %1</translation>
    </message>
    <message>
        <source>規程の内容を探す</source>
        <translation>Search the policy</translation>
    </message>
    <message>
        <source>規程の内容</source>
        <translation>Content of the policy</translation>
    </message>
    <message>
        <source>項目を足す(&amp;I)</source>
        <translation>Add an &amp;item</translation>
    </message>
    <message>
        <source>項目を除く(&amp;R)</source>
        <translation>&amp;Remove the item</translation>
    </message>
    <message>
        <source>上へ(&amp;P)</source>
        <translation>U&amp;p</translation>
    </message>
    <message>
        <source>下へ(&amp;N)</source>
        <translation>Dow&amp;n</translation>
    </message>
    <message>
        <source>今の版との違い(&amp;C)…</source>
        <translation>&amp;Compare with the present version…</translation>
    </message>
    <message>
        <source>場所</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>直すこと</source>
        <translation>What to correct</translation>
    </message>
    <message>
        <source>直す所の一覧</source>
        <translation>Places to correct</translation>
    </message>
    <message>
        <source>規程として読めない所が %1 か所あります。一覧の行を選ぶと、その場所へ移ります。</source>
        <translation>%1 places cannot be read as a policy. Choosing a row of the list goes there.</translation>
    </message>
    <message>
        <source>まだどこも変えていません。</source>
        <translation>Nothing has been changed yet.</translation>
    </message>
    <message>
        <source>「%1」は、この規程にありません。</source>
        <translation>&quot;%1&quot; is not in this policy.</translation>
    </message>
    <message>
        <source>一覧にある所を直すと、今の版と比べられます。</source>
        <translation>Once the places in the list are corrected it can be compared with the present version.</translation>
    </message>
</context>
<context>
    <name>PolicyUi::PolicyPage</name>
    <message>
        <source>規程</source>
        <translation>Policy</translation>
    </message>
    <message>
        <source>版</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>団体</source>
        <translation>Organization</translation>
    </message>
    <message>
        <source>制定・施行</source>
        <translation>Enacted</translation>
    </message>
    <message>
        <source>規程の内容</source>
        <translation>Content of the policy</translation>
    </message>
    <message>
        <source>規程の内容を探す</source>
        <translation>Search the policy</translation>
    </message>
    <message>
        <source>規程がまだありません。</source>
        <translation>There is no policy yet.</translation>
    </message>
    <message>
        <source>規程を加える</source>
        <translation>Add a policy</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>本文</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>規程を加える・新しい版にする(&amp;N)…</source>
        <translation>Add a policy or a &amp;new version…</translation>
    </message>
    <message>
        <source>本文を添付(&amp;A)…</source>
        <translation>&amp;Attach the text…</translation>
    </message>
    <message>
        <source>一覧で規程を選ぶと、ここに表示します。</source>
        <translation>Choose a policy in the list to see it here.</translation>
    </message>
    <message>
        <source>「%1」は、この規程の内容に見つかりません。</source>
        <translation>&quot;%1&quot; is not found in this policy.</translation>
    </message>
    <message>
        <source>その規程は、この台帳にありません。</source>
        <translation>That policy is not in this register.</translation>
    </message>
    <message>
        <source>条項「%1」は見つかりませんでした。本文を添付すると、そこから探します。</source>
        <translation>The clause &quot;%1&quot; was not found. Attach the text to search there.</translation>
    </message>
    <message>
        <source>規程の本文</source>
        <translation>Text of the policy</translation>
    </message>
    <message>
        <source>PDF またはテキスト (*.pdf *.txt *.md)</source>
        <translation>PDF or text (*.pdf *.txt *.md)</translation>
    </message>
    <message>
        <source>規程の本文を添付しました。</source>
        <translation>The text of the policy was attached.</translation>
    </message>
    <message>
        <source>設定の確認</source>
        <translation>Confirmation of settings</translation>
    </message>
    <message>
        <source>再分類</source>
        <translation>Re-classification</translation>
    </message>
    <message>
        <source>再分類 %1 件</source>
        <translation>Re-classification: %1</translation>
    </message>
    <message>
        <source>改正を取り込む(&amp;R)…</source>
        <translation>Import a &amp;revision…</translation>
    </message>
    <message>
        <source>規程設定書(&amp;B)…</source>
        <translation>Policy settings(&amp;B)…</translation>
    </message>
    <message>
        <source>設定を確認する(&amp;C)…</source>
        <translation>&amp;Confirm the settings…</translation>
    </message>
    <message>
        <source>確認済 %1 %2</source>
        <translation>confirmed %1 %2</translation>
    </message>
    <message>
        <source>未確認</source>
        <translation>Not checked</translation>
    </message>
    <message>
        <source>%1 件を再分類の一覧に載せました。</source>
        <translation>%1 assets went onto the re-classification list.</translation>
    </message>
    <message>
        <source>この版の設定は、既に確認済です（%1 決裁番号 %2）。</source>
        <translation>The settings of this version are confirmed already (%1, decision no. %2).</translation>
    </message>
    <message>
        <source>設定を確認する</source>
        <translation>Confirm the settings</translation>
    </message>
    <message>
        <source>確認済にする(&amp;S)</source>
        <translation>Confirm(&amp;S)</translation>
    </message>
    <message>
        <source>規程設定書を印刷し、責任者の決裁を受けてから入力します。確認のあとは、既定による規則も断るようになります。</source>
        <translation>Print the policy settings and have them approved by the responsible person, then enter it here. After that, rules that rest on defaults refuse too.</translation>
    </message>
    <message>
        <source>決裁の日付(&amp;D)</source>
        <translation>&amp;Day of approval</translation>
    </message>
    <message>
        <source>決裁番号(&amp;N)</source>
        <translation>Decision &amp;number</translation>
    </message>
    <message>
        <source>確認した者(&amp;W)</source>
        <translation>Confirmed by(&amp;W)</translation>
    </message>
    <message>
        <source>職と氏名。操作者がその役割を担うときは省けます。</source>
        <translation>Post and name. May be left out when the acting person holds the role.</translation>
    </message>
    <message>
        <source>規程を編集(&amp;E)…</source>
        <translation>&amp;Edit the policy…</translation>
    </message>
    <message>
        <source>版を比べる(&amp;V)…</source>
        <translation>Compare &amp;versions…</translation>
    </message>
    <message>
        <source>例外措置</source>
        <translation>Exceptions</translation>
    </message>
    <message>
        <source>例外措置 %1 件</source>
        <translation>Exceptions: %1</translation>
    </message>
    <message>
        <source>その例外措置は、この台帳にありません。</source>
        <translation>That exception is not in this register.</translation>
    </message>
</context>
<context>
    <name>PolicyUi::PolicyText</name>
    <message>
        <source>別のプログラムで開く(&amp;O)</source>
        <translation>&amp;Open with another program</translation>
    </message>
    <message>
        <source>添付した規程の本文</source>
        <translation>Attached text of the policy</translation>
    </message>
    <message>
        <source>本文の中を探す（Enter で次）</source>
        <translation>Search the text (Enter for the next)</translation>
    </message>
    <message>
        <source>本文の中を探す</source>
        <translation>Search the text</translation>
    </message>
    <message>
        <source>規程の本文</source>
        <translation>Text of the policy</translation>
    </message>
    <message>
        <source>規程の本文はまだ添付していません。PDF かテキストを添付すると、条項からここを開けます。</source>
        <translation>The text of the policy is not attached yet. Attach PDF or text to open clauses here.</translation>
    </message>
    <message>
        <source>PDF は別のプログラムで開きます。テキストも添付すると、この窓の中で条項を探せます。</source>
        <translation>A PDF opens with another program. Attach text too, and clauses are found in this window.</translation>
    </message>
    <message>
        <source>「%1」を一時フォルダーに置けません。</source>
        <translation>&quot;%1&quot; cannot be put into the temporary folder.</translation>
    </message>
    <message>
        <source>「%1」を開くプログラムが見つかりません。</source>
        <translation>No program opens &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>本文を添付(&amp;I)…</source>
        <translation>Attach the text (&amp;I)…</translation>
    </message>
</context>
<context>
    <name>PolicyUi::ReclassificationList</name>
    <message>
        <source>番号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>組織</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>前の版での分類</source>
        <translation>Class under the former version</translation>
    </message>
    <message>
        <source>新しい版での案</source>
        <translation>Proposal under the new version</translation>
    </message>
    <message>
        <source>分類を変更(&amp;L)…</source>
        <translation>Change the class(&amp;L)…</translation>
    </message>
    <message>
        <source>再分類の一覧</source>
        <translation>List to classify again</translation>
    </message>
    <message>
        <source>再分類の必要な資産はありません。</source>
        <translation>No asset needs to be classified again.</translation>
    </message>
    <message>
        <source>%1 件のうち、はじめの %2 件です。分類は自動では変えません。</source>
        <translation>The first %2 of %1. No class is changed by itself.</translation>
    </message>
    <message>
        <source>%1 件。区分が改まったので、もう一度分類を決めます。分類は自動では変えません。</source>
        <translation>%1 assets. The levels were revised, so decide their class again. No class is changed by itself.</translation>
    </message>
    <message>
        <source>案のとおりにまとめて決める(&amp;M)…</source>
        <translation>Decide as proposed (&amp;M)…</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>規程「%1」がありません。daichoctl policies で一覧を見るか、規程の JSON ファイルを指定してください。</source>
        <translation>There is no policy &quot;%1&quot;. See the list with daichoctl policies, or name a JSON file.</translation>
    </message>
    <message>
        <source>規程「%1」は読めません。
%2</source>
        <translation>The policy &quot;%1&quot; cannot be read.
%2</translation>
    </message>
    <message>
        <source>台帳を作る</source>
        <translation>make a register</translation>
    </message>
    <message>
        <source>規程</source>
        <translation>Policy</translation>
    </message>
    <message>
        <source>団体名</source>
        <translation>Organization</translation>
    </message>
    <message>
        <source>この台帳は既に作られています。</source>
        <translation>This register was made already.</translation>
    </message>
    <message>
        <source>団体名未設定</source>
        <translation>Organization not named</translation>
    </message>
    <message>
        <source>規程の本文を添付</source>
        <translation>Attach the text of a policy</translation>
    </message>
    <message>
        <source>ファイル</source>
        <translation>File</translation>
    </message>
    <message>
        <source>PDF またはテキスト、20 MB まで</source>
        <translation>PDF or text, up to 20 MB</translation>
    </message>
    <message>
        <source>この台帳にない規程です。</source>
        <translation>This policy is not in the register.</translation>
    </message>
    <message>
        <source>「%1」を読めないか、20 MB を超えています。</source>
        <translation>&quot;%1&quot; cannot be read or is larger than 20 MB.</translation>
    </message>
    <message>
        <source>独自項目を加える</source>
        <translation>Add own field</translation>
    </message>
    <message>
        <source>対象の種別</source>
        <translation>Kind of thing</translation>
    </message>
    <message>
        <source>項目名</source>
        <translation>Name of the field</translation>
    </message>
    <message>
        <source>型</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>選択肢</source>
        <translation>Choices</translation>
    </message>
    <message>
        <source>型は text、number、date、list、yesno のいずれかです。</source>
        <translation>The type is one of text, number, date, list, yesno.</translation>
    </message>
    <message>
        <source>選択肢を一つ以上入力してください。</source>
        <translation>Enter one choice at least.</translation>
    </message>
    <message>
        <source>独自項目「%1」は既にあります。</source>
        <translation>There is already an own field &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>番号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>%1 番はありません。</source>
        <translation>There is no number %1.</translation>
    </message>
    <message>
        <source>%1 番は既に済んでいます。</source>
        <translation>Number %1 is already closed.</translation>
    </message>
    <message>
        <source>書きかけを一時置き</source>
        <translation>Park a half-written form</translation>
    </message>
    <message>
        <source>操作</source>
        <translation>Act</translation>
    </message>
    <message>
        <source>見出し</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>一時置きを片付ける</source>
        <translation>Clear a parked form away</translation>
    </message>
    <message>
        <source>一時置き %1 番はありません。</source>
        <translation>There is no parked form %1.</translation>
    </message>
    <message>
        <source>台帳の設定を変える</source>
        <translation>Change a setting of the register</translation>
    </message>
    <message>
        <source>設定</source>
        <translation>Setting</translation>
    </message>
    <message>
        <source>値</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>設定「%1」はありません。</source>
        <translation>There is no setting &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>お知らせを確認済にする</source>
        <translation>Close a notice</translation>
    </message>
    <message>
        <source>確認の内容</source>
        <translation>What was confirmed</translation>
    </message>
    <message>
        <source>不適合を是正済にする</source>
        <translation>Close a breach</translation>
    </message>
    <message>
        <source>是正の内容</source>
        <translation>What put it right</translation>
    </message>
    <message>
        <source>番号の形に連番 {seq:4} がありません。例: A-{unit}-{seq:4}</source>
        <translation>The number pattern lacks the counter {seq:4}. E.g. A-{unit}-{seq:4}</translation>
    </message>
    <message>
        <source>下書き</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>有効</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>分類照会中</source>
        <translation>Class being asked</translation>
    </message>
    <message>
        <source>廃棄済</source>
        <translation>Disposed</translation>
    </message>
    <message>
        <source>返却済</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>台帳を閉じたため、操作は行われませんでした。</source>
        <translation>The register was closed, so the act was not done.</translation>
    </message>
    <message>
        <source>「%1」という項目は、操作 %2 にありません。</source>
        <translation>The act %2 has no parameter &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>「%1」の値の種類が違います。%2</source>
        <translation>The value of &quot;%1&quot; is of the wrong kind. %2</translation>
    </message>
    <message>
        <source>%1 を入力してください。</source>
        <translation>Enter %1.</translation>
    </message>
    <message>
        <source>日時「%1」を読めません。例: 2026-04-01 14:05、令和8年4月1日</source>
        <translation>The time &quot;%1&quot; cannot be read. Examples: 2026-04-01 14:05, 令和8年4月1日</translation>
    </message>
    <message>
        <source>中止しました。何も変更していません。</source>
        <translation>Cancelled. Nothing was changed.</translation>
    </message>
    <message>
        <source>この操作（%1）を行う権限がありません。</source>
        <translation>You may not do this (%1).</translation>
    </message>
    <message>
        <source>「%1」という操作はありません。</source>
        <translation>There is no act &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>はい</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>いいえ</source>
        <translation>No</translation>
    </message>
    <message>
        <source>（%1）</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>ほかの人が先に変更したため、保存しませんでした。今の内容を確かめてから、もう一度保存してください。</source>
        <translation>Somebody else changed it first, so it was not saved. Check what it is now and save again.</translation>
    </message>
    <message>
        <source>%1: 今の値「%2」、入力した値「%3」</source>
        <translation>%1: now &quot;%2&quot;, you entered &quot;%3&quot;</translation>
    </message>
    <message>
        <source>%1（自己申告）</source>
        <translation>%1 (self-declared)</translation>
    </message>
    <message>
        <source>（空）</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>拒否: %1</source>
        <translation>Refused: %1</translation>
    </message>
    <message>
        <source>（%1 に入力）</source>
        <translation>(entered %1)</translation>
    </message>
    <message>
        <source>理由: %1</source>
        <translation>Reason: %1</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>独自項目を使うのをやめる</source>
        <translation>Stop using an own field</translation>
    </message>
    <message>
        <source>規程の本文を外す</source>
        <translation>Take off the text of a policy</translation>
    </message>
    <message>
        <source>（非表示）</source>
        <translation>(hidden)</translation>
    </message>
    <message>
        <source>ファイルを読めません。</source>
        <translation>The file cannot be read.</translation>
    </message>
    <message>
        <source>行が途中で終わっています。</source>
        <translation>The line ends in the middle.</translation>
    </message>
    <message>
        <source>値の後に余分な文字があります。</source>
        <translation>There is something after the value.</translation>
    </message>
    <message>
        <source>引用符が閉じていません。</source>
        <translation>A quotation mark is not closed.</translation>
    </message>
    <message>
        <source>引用符のない値の中に、改行か引用符があります。</source>
        <translation>A value without quotation marks has a line break or a quotation mark in it.</translation>
    </message>
    <message>
        <source>中止しました。台帳は作っていません。</source>
        <translation>Cancelled. No register was made.</translation>
    </message>
    <message>
        <source>「%1」: %2 台帳は作っていません。書き出したままのフォルダーを使ってください。</source>
        <translation>“%1”: %2 No register was made. Use the folder as it was written out.</translation>
    </message>
    <message>
        <source>「%1」の %2 行目: %3 台帳は作っていません。書き出したままのフォルダーを使ってください。</source>
        <translation>“%1”, line %2: %3 No register was made. Use the folder as it was written out.</translation>
    </message>
    <message>
        <source>同じファイルが二度書かれています。</source>
        <translation>The same file is named twice.</translation>
    </message>
    <message>
        <source>目録にないファイルです。</source>
        <translation>The file is not in the table of contents.</translation>
    </message>
    <message>
        <source>どの行にも属さないファイルです。</source>
        <translation>The file belongs to no row.</translation>
    </message>
    <message>
        <source>ファイルがありません。</source>
        <translation>The file is not there.</translation>
    </message>
    <message>
        <source>書き出した後に書き換えられています。</source>
        <translation>It was changed after it was written out.</translation>
    </message>
    <message>
        <source>台帳にない表です。</source>
        <translation>The register has no such table.</translation>
    </message>
    <message>
        <source>表 %1 がありません。</source>
        <translation>The table %1 is missing.</translation>
    </message>
    <message>
        <source>列が台帳の表と合いません。</source>
        <translation>The columns do not fit the table of the register.</translation>
    </message>
    <message>
        <source>値の数が列の数と合いません。</source>
        <translation>The number of values does not fit the number of columns.</translation>
    </message>
    <message>
        <source>この行は台帳の決まりに合いません（番号の重複など）。</source>
        <translation>This row breaks a rule of the register (such as a number used twice).</translation>
    </message>
    <message>
        <source>%1 行のはずですが、%2 行あります。</source>
        <translation>There should be %1 rows, but there are %2.</translation>
    </message>
    <message>
        <source>「%1」は整数ではありません。</source>
        <translation>“%1” is not a whole number.</translation>
    </message>
    <message>
        <source>「%1」というファイルは目録にありません。</source>
        <translation>The file “%1” is not in the table of contents.</translation>
    </message>
    <message>
        <source>「%1」を読めません。</source>
        <translation>&quot;%1&quot; cannot be read.</translation>
    </message>
    <message>
        <source>Base64 として読めません。</source>
        <translation>It cannot be read as Base64.</translation>
    </message>
    <message>
        <source>表 %1 に、この行が指す相手がありません。</source>
        <translation>What this row points at is not in the table %1.</translation>
    </message>
    <message>
        <source>指す相手がない行があります。</source>
        <translation>There is a row that points at nothing.</translation>
    </message>
    <message>
        <source>証跡と内容が合いません: %1 台帳は作っていません。</source>
        <translation>Journal and content do not agree: %1 No register was made.</translation>
    </message>
    <message>
        <source>「%1」を読めません。台帳全体を書き出したフォルダーを選んでください。</source>
        <translation>“%1” cannot be read. Choose the folder that a whole register was written to.</translation>
    </message>
    <message>
        <source>フォルダー「%1」は別の版（台帳の版 %2、このプログラムは %3）で書き出されています。版 %4 のプログラムで台帳に戻してから、このプログラムで開いてください。</source>
        <translation>The folder “%1” was written by another version (register version %2, this program %3). Make a register of it with the program of version %4, then open that with this program.</translation>
    </message>
    <message>
        <source>「%1」は既にあります。上書きはしません。別の名前を付けてください。</source>
        <translation>&quot;%1&quot; exists already. It is not replaced. Choose another name.</translation>
    </message>
    <message>
        <source>書き出しを中止しました。フォルダーは作っていません。</source>
        <translation>Writing was cancelled. No folder was made.</translation>
    </message>
    <message>
        <source>「%1」を書けません。ディスクの空きとフォルダーの権限を確かめてください。</source>
        <translation>“%1” cannot be written. Check the free space of the disk and the permissions of the folder.</translation>
    </message>
    <message>
        <source>フォルダー「%1」を作れません。権限を確かめてください。</source>
        <translation>The folder “%1” cannot be made. Check the permissions.</translation>
    </message>
    <message>
        <source>書き出すフォルダーの名前がありません。</source>
        <translation>The name of the folder to write to is missing.</translation>
    </message>
    <message>
        <source>「%1」はフォルダーではありません。別の名前を付けてください。</source>
        <translation>“%1” is not a folder. Give another name.</translation>
    </message>
    <message>
        <source>「%1」には既にファイルがあります。空のフォルダーか、新しい名前を指定してください。</source>
        <translation>There are files in “%1” already. Give an empty folder or a new name.</translation>
    </message>
    <message>
        <source>「%1」がありません。上のフォルダーを先に作ってください。</source>
        <translation>“%1” does not exist. Make the folder above first.</translation>
    </message>
    <message>
        <source>「%1」の %2 行目が JSON として読めません。台帳のフォルダーを書き出し直してください。</source>
        <translation>Line %2 of “%1” cannot be read as JSON. Write the folder of the register out again.</translation>
    </message>
    <message>
        <source>「%1」は台帳のフォルダーの目録ではありません。</source>
        <translation>“%1” is not the table of contents of a register&apos;s folder.</translation>
    </message>
    <message>
        <source>「%1」は別の版の形式（%2）で書かれています。書き出した版のプログラムで台帳に戻してください。</source>
        <translation>“%1” is written in the format of another version (%2). Make a register of it with the program that wrote it.</translation>
    </message>
    <message>
        <source>「%1」の %2 の記載が読めません（%3）。台帳のフォルダーを書き出し直してください。</source>
        <translation>In “%1” what is said of %2 cannot be read (%3). Write the folder of the register out again.</translation>
    </message>
    <message>
        <source>「%1」は ○ か × で書いてください。</source>
        <translation>Write “%1” as ○ or ×.</translation>
    </message>
    <message>
        <source>日付「%1」を読めません。例: 2026-04-01、令和8年4月1日</source>
        <translation>The date &quot;%1&quot; cannot be read. Examples: 2026-04-01, 令和8年4月1日</translation>
    </message>
    <message>
        <source>決裁の日付が先の日です。決裁を受けてから入力してください。</source>
        <translation>The day of approval lies in the future. Enter it after the approval.</translation>
    </message>
    <message>
        <source>確認した者の職と氏名を入力してください。</source>
        <translation>Enter post and name of the person who confirmed.</translation>
    </message>
    <message>
        <source>設定の確認は、%1が行います。確認した者の職と氏名を入力してください。</source>
        <translation>Settings are confirmed by %1. Enter post and name of the person who confirmed.</translation>
    </message>
    <message>
        <source>又は</source>
        <translation> or </translation>
    </message>
    <message>
        <source>第%1版の設定は、既に確認済です（%2 決裁番号 %3）。</source>
        <translation>The settings of version %1 are confirmed already (%2, decision no. %3).</translation>
    </message>
    <message>
        <source>決裁番号を入力してください。</source>
        <translation>Enter the decision number.</translation>
    </message>
    <message>
        <source>規程の設定を確認済にする</source>
        <translation>Confirm the settings of a policy</translation>
    </message>
    <message>
        <source>決裁の日付</source>
        <translation>Day of approval</translation>
    </message>
    <message>
        <source>決裁番号</source>
        <translation>Decision number</translation>
    </message>
    <message>
        <source>確認した者</source>
        <translation>Confirmed by</translation>
    </message>
    <message>
        <source>職と氏名。操作者がその役割を担うときは省ける</source>
        <translation>Post and name. May be left out when the acting person holds the role</translation>
    </message>
    <message>
        <source>既定</source>
        <translation>default</translation>
    </message>
    <message>
        <source>既定（確認済 決裁番号 %1）</source>
        <translation>default (confirmed, decision no. %1)</translation>
    </message>
    <message>
        <source>取扱制限</source>
        <translation>Handling restriction</translation>
    </message>
    <message>
        <source>役割</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>規則</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>許可</source>
        <translation>Permit</translation>
    </message>
    <message>
        <source>廃棄の方法</source>
        <translation>Method of disposal</translation>
    </message>
    <message>
        <source>構成</source>
        <translation>Parts</translation>
    </message>
    <message>
        <source>条項</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>要旨</source>
        <translation>Gist</translation>
    </message>
    <message>
        <source>区分</source>
        <translation>Division</translation>
    </message>
    <message>
        <source>規程の条項</source>
        <translation>Clauses of the policy</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>記号</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>説明</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>台帳を作ったことは取り消せません。要らない台帳は、閉じてからファイルを削除してください。</source>
        <translation>Making a register cannot be undone. Close a register you do not need and delete its file.</translation>
    </message>
    <message>
        <source>一時置きは取り消しの対象ではありません。要らない書きかけは、一時置きの一覧から片付けてください。</source>
        <translation>Parking a draft is not undone. Clear a draft you do not need from the list of parked drafts.</translation>
    </message>
    <message>
        <source>一時置きは取り消しの対象ではありません。片付けた書きかけは、もう一度入力してください。</source>
        <translation>Clearing a draft is not undone. Enter a cleared draft once more.</translation>
    </message>
    <message>
        <source>規程の設定の確認は、決裁の記録なので取り消せません。設定を改めるときは、新しい版の規程を取り込んで確認を受けてください。</source>
        <translation>The confirmation of a policy’s settings records a decision and cannot be undone. To change the settings, take in a new version of the policy and have it confirmed.</translation>
    </message>
    <message>
        <source>この操作は、今の版のプログラムでは取り消せません。</source>
        <translation>This action cannot be undone by this version of the program.</translation>
    </message>
    <message>
        <source>そのあとに内容が変わっているので、取り消せません。</source>
        <translation>It cannot be undone because the content has changed since.</translation>
    </message>
    <message>
        <source>この操作で新しくできたものがあるので、取り消せません。</source>
        <translation>It cannot be undone because something new was made by it.</translation>
    </message>
    <message>
        <source>この操作で変わったものはないので、取り消すものがありません。</source>
        <translation>Nothing was changed by this action, so there is nothing to undo.</translation>
    </message>
    <message>
        <source>#%1 の取り消しをやめ、やり直し</source>
        <translation>Took back the undoing #%1: done again</translation>
    </message>
    <message>
        <source>#%1 を取り消し</source>
        <translation>Undid #%1</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 の「%2」（%3、#%4）</source>
        <translation>“%2” by %1 (%3, #%4)</translation>
    </message>
    <message>
        <source>やり直せる操作はありません。</source>
        <translation>There is nothing to redo.</translation>
    </message>
    <message>
        <source>この操作者が取り消せる操作はありません。</source>
        <translation>This person has no action that can be undone.</translation>
    </message>
    <message>
        <source>証跡 %1 番はありません。</source>
        <translation>There is no journal entry %1.</translation>
    </message>
    <message>
        <source>証跡 %1 番の操作は行われていないので、取り消すものがありません。</source>
        <translation>The action of journal entry %1 was not done, so there is nothing to undo.</translation>
    </message>
    <message>
        <source>取り消せるのは自分の操作だけです。%1 は、ほかの操作者が行いました。</source>
        <translation>You can undo only your own actions. %1 was done by somebody else.</translation>
    </message>
    <message>
        <source>証跡 %1 番の操作は、既に取り消されています。</source>
        <translation>The action of journal entry %1 has already been undone.</translation>
    </message>
    <message>
        <source>取り消せるのは、自分の最後の操作です。今は %1 です。新しいものから順に取り消してください。</source>
        <translation>Only your own last action can be undone; now that is %1. Undo from the newest backwards.</translation>
    </message>
    <message>
        <source>%1 %2 ほか %3 件</source>
        <translation>%1 %2 and %3 more</translation>
    </message>
    <message>
        <source>「%1」は取り消せません。</source>
        <translation>“%1” cannot be undone.</translation>
    </message>
    <message>
        <source>「%1」のあとに %2 があるので、取り消せません。今の内容を確かめて、必要なら直してください。</source>
        <translation>“%1” cannot be undone because %2 came after it. Check the present content and correct it if needed.</translation>
    </message>
    <message>
        <source>自分の最後の操作を取り消す</source>
        <translation>Undo one’s own last action</translation>
    </message>
    <message>
        <source>証跡の番号</source>
        <translation>Journal entry number</translation>
    </message>
    <message>
        <source>空なら自分の最後の操作</source>
        <translation>Empty: one’s own last action</translation>
    </message>
    <message>
        <source>取り消したものをやり直す</source>
        <translation>Redo what was undone</translation>
    </message>
    <message>
        <source>#%1 の取り消し</source>
        <translation>Undoing #%1</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>相談する…</source>
        <translation>Ask…</translation>
    </message>
    <message>
        <source>相談する</source>
        <translation>Ask</translation>
    </message>
    <message>
        <source>%1（%2）を守れない事情と、どうしたいか</source>
        <translation>Why %1 (%2) cannot be kept, and what you would do instead</translation>
    </message>
    <message>
        <source>%1 への相談を記録しました。答えは「今日」に出ます。</source>
        <translation>Your question to %1 was recorded. The answer will be on “Today”.</translation>
    </message>
    <message>
        <source>例外措置 %1 を緊急に取りました。もう一度行ってください。事後報告を忘れないでください。</source>
        <translation>Exception %1 was taken as an emergency. Do it again now, and do not forget the report.</translation>
    </message>
    <message>
        <source>例外措置 %1 を申請しました。許可されてから行ってください。</source>
        <translation>Applied for exception %1. Go on when it is permitted.</translation>
    </message>
    <message>
        <source>例外措置を申請…</source>
        <translation>Apply for an exception…</translation>
    </message>
</context>
<context>
    <name>Shell::AboutDialog</name>
    <message>
        <source>Daichō について</source>
        <translation>About Daichō</translation>
    </message>
    <message>
        <source>Daichō（台帳） %1</source>
        <translation>Daichō %1</translation>
    </message>
    <message>
        <source>市町村の情報資産台帳です。GNU 一般公衆利用許諾書 第3版またはそれ以降（GPL-3.0-or-later）で使うことができます。保証はありません。</source>
        <translation>The register of a municipality&apos;s information assets. You may use it under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without warranty.</translation>
    </message>
    <message>
        <source>診断情報</source>
        <translation>Diagnostics</translation>
    </message>
    <message>
        <source>診断情報には、人の名前と台帳の内容は入りません。</source>
        <translation>Diagnostics hold no names of persons and nothing of the register&apos;s content.</translation>
    </message>
    <message>
        <source>診断情報をコピー(&amp;D)</source>
        <translation>Copy &amp;diagnostics</translation>
    </message>
    <message>
        <source>閉じる(&amp;C)</source>
        <translation>&amp;Close</translation>
    </message>
</context>
<context>
    <name>Shell::ActDialog</name>
    <message>
        <source>既定</source>
        <translation>default</translation>
    </message>
    <message>
        <source>はい</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>未確認</source>
        <translation>Not checked</translation>
    </message>
    <message>
        <source>いいえ</source>
        <translation>No</translation>
    </message>
    <message>
        <source>規程の指摘があるため、まだできません。下の指摘を満たすか、理由を書いてください。</source>
        <translation>The policy has findings, so it cannot be done yet. Satisfy them or write the reasons below.</translation>
    </message>
    <message>
        <source>影響: %1</source>
        <translation>What follows: %1</translation>
    </message>
    <message>
        <source>既定（確認済 決裁番号 %1）</source>
        <translation>default (confirmed, decision no. %1)</translation>
    </message>
    <message>
        <source>前に書きかけた内容を入れました。確かめてから続けてください。</source>
        <translation>What you were writing before was put in. Check it before you go on.</translation>
    </message>
</context>
<context>
    <name>Shell::ExceptionDialog</name>
    <message>
        <source>%1&#x3000;%2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>規程によるもの全て</source>
        <translation>Everything under the policy</translation>
    </message>
    <message>
        <source>例外措置を申請</source>
        <translation>Apply for an exception</translation>
    </message>
    <message>
        <source>申請する(&amp;P)</source>
        <translation>Ap&amp;ply</translation>
    </message>
    <message>
        <source>%1（%2）。申請し、許可を受けている間だけ、選んだ規則によらずに行えます。</source>
        <translation>%1 (%2). Only while an exception is permitted need the chosen rule not be kept.</translation>
    </message>
    <message>
        <source>内容(&amp;C)</source>
        <translation>&amp;Content</translation>
    </message>
    <message>
        <source>規則のとおりにせず、何をするか</source>
        <translation>What is done instead of what the rule asks</translation>
    </message>
    <message>
        <source>理由(&amp;W)</source>
        <translation>&amp;Why</translation>
    </message>
    <message>
        <source>守ることが難しい事情</source>
        <translation>Why it is hard to keep the rule</translation>
    </message>
    <message>
        <source>代替策(&amp;M)</source>
        <translation>Alternative &amp;measure</translation>
    </message>
    <message>
        <source>代わりに取る対策。取れないときは、その訳</source>
        <translation>What is done for safety instead; if nothing can be done, why</translation>
    </message>
    <message>
        <source>始まりの日(&amp;F)</source>
        <translation>&amp;First day</translation>
    </message>
    <message>
        <source>終わりの日(&amp;T)</source>
        <translation>Las&amp;t day</translation>
    </message>
    <message>
        <source>その日まで効きます。</source>
        <translation>In force to the end of that day.</translation>
    </message>
    <message>
        <source>緊急(&amp;K)</source>
        <translation>Emergency (&amp;K)</translation>
    </message>
    <message>
        <source>許可を待つ時間がないとき。すぐに効き、速やかに報告します（%1）。</source>
        <translation>When there is no time to wait. In force at once, reported without delay (%1).</translation>
    </message>
    <message>
        <source>関係書類(&amp;B)</source>
        <translation>Papers (&amp;B)</translation>
    </message>
    <message>
        <source>文書番号と保管場所（%1）</source>
        <translation>Document numbers and where they are kept (%1)</translation>
    </message>
    <message>
        <source>文書番号と保管場所</source>
        <translation>Document numbers and where they are kept</translation>
    </message>
    <message>
        <source>対象: %1</source>
        <translation>For: %1</translation>
    </message>
    <message>
        <source>対象の番号(&amp;N)</source>
        <translation>&amp;Numbers of the things</translation>
    </message>
    <message>
        <source>いくつもあるときは、読点で区切ります。</source>
        <translation>Separate several with commas.</translation>
    </message>
    <message>
        <source>対象の組織(&amp;U)</source>
        <translation>&amp;Unit it is for</translation>
    </message>
    <message>
        <source>（選んでください）</source>
        <translation>(choose)</translation>
    </message>
    <message>
        <source>番号がないとき。下の組織を含みます。</source>
        <translation>When there is no number; includes the units below.</translation>
    </message>
    <message>
        <source>まだ登録していないので、組織の全てが対象になります。</source>
        <translation>It is not registered yet, so it is for everything of the unit.</translation>
    </message>
    <message>
        <source>守れない規則(&amp;R)</source>
        <translation>&amp;Rule that cannot be kept</translation>
    </message>
</context>
<context>
    <name>Shell::HelpViewer</name>
    <message>
        <source>Daichō のヘルプ</source>
        <translation>Daichō help</translation>
    </message>
    <message>
        <source>ヘルプの目次</source>
        <translation>Help contents</translation>
    </message>
    <message>
        <source>ヘルプの本文</source>
        <translation>Help text</translation>
    </message>
    <message>
        <source>閉じる(&amp;C)</source>
        <translation>&amp;Close</translation>
    </message>
</context>
<context>
    <name>Shell::JournalDetails</name>
    <message>
        <source>検証し直す(&amp;V)</source>
        <translation>&amp;Verify again</translation>
    </message>
    <message>
        <source>証跡の検証</source>
        <translation>Verification of the journal</translation>
    </message>
    <message>
        <source>合わない所</source>
        <translation>Places that do not match</translation>
    </message>
    <message>
        <source>閉じる(&amp;C)</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>まだ検証していません。検証が済むまで、帳票には「証跡 未検証」と印刷されます。</source>
        <translation>Not verified yet. Until it is, books say &quot;journal not verified&quot;.</translation>
    </message>
    <message>
        <source>すべての記録を証跡と照らし合わせています。このまま仕事を続けられます。</source>
        <translation>Every record is being compared with the journal. You can go on working.</translation>
    </message>
    <message>
        <source>%1 件の記録がすべて証跡と合っています。この台帳の外で書き換えられた跡はありません。</source>
        <translation>All %1 records match the journal. Nothing was changed outside this register.</translation>
    </message>
    <message>
        <source>次の所が証跡と合いません。台帳がこのプログラムの外で書き換えられたおそれがあります。ファイルの写しを取り、情報セキュリティの責任者に知らせてください。</source>
        <translation>These places do not match the journal. The register may have been changed outside this program. Copy the file and tell whoever is responsible for information security.</translation>
    </message>
    <message>
        <source>台帳を読めなかったため検証できませんでした。ファイルのある場所を確かめて、もう一度検証してください。</source>
        <translation>The register could not be read, so it was not verified. Check where the file lies and verify again.</translation>
    </message>
</context>
<context>
    <name>Shell::JournalWatch</name>
    <message>
        <source>証跡 #%1 未検証</source>
        <translation>Journal #%1 not verified</translation>
    </message>
    <message>
        <source>証跡 #%1 検証中</source>
        <translation>Journal #%1 verifying</translation>
    </message>
    <message>
        <source>証跡 #%1（#%2 まで検証済 %3）</source>
        <translation>Journal #%1 (verified to #%2 %3)</translation>
    </message>
    <message>
        <source>証跡 #%1 検証済 %2</source>
        <translation>Journal #%1 verified %2</translation>
    </message>
    <message>
        <source>証跡 #%1 改ざんの疑い</source>
        <translation>Journal #%1 suspected tampering</translation>
    </message>
    <message>
        <source>証跡 #%1 検証できません</source>
        <translation>Journal #%1 cannot be verified</translation>
    </message>
</context>
<context>
    <name>Shell::MainWindow</name>
    <message>
        <source>言語は、次に Daichō を起動したときから変わります。</source>
        <translation>The language changes when Daichō is started next.</translation>
    </message>
    <message>
        <source>診断情報をコピーしました。</source>
        <translation>Diagnostics were copied.</translation>
    </message>
    <message>
        <source>台帳を新しい版の形に改めました。改める前の写しは「%1」にあります。</source>
        <translation>The register was brought to the form of this version. A copy from before is &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>実行中の操作が終わるのを待っています。</source>
        <translation>Waiting for the running act to end.</translation>
    </message>
    <message>
        <source>台帳を開く</source>
        <translation>Open a register</translation>
    </message>
    <message>
        <source>Daichō の台帳 (*.daicho)</source>
        <translation>Daichō register (*.daicho)</translation>
    </message>
    <message>
        <source>すべてのファイル (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>見本データを取り除く</source>
        <translation>Remove the sample data</translation>
    </message>
    <message>
        <source>取り込んだ見本（架空）の資産をすべて取消にします。履歴には残ります。</source>
        <translation>All assets of the (fictional) sample that was taken over become void. They stay in the history.</translation>
    </message>
    <message>
        <source>見本を取り除く(&amp;R)</source>
        <translation>&amp;Remove the sample</translation>
    </message>
    <message>
        <source>そのままにする(&amp;K)</source>
        <translation>&amp;Keep it</translation>
    </message>
    <message>
        <source>見本データを取り除きました。</source>
        <translation>The sample data was removed.</translation>
    </message>
    <message>
        <source>実行中の操作が終わるのを待って閉じます。</source>
        <translation>The window closes when the running act has ended.</translation>
    </message>
    <message>
        <source>見本（架空）の資産を取り除くため</source>
        <translation>To remove the assets of the (fictional) sample</translation>
    </message>
</context>
<context>
    <name>Shell::Menus</name>
    <message>
        <source>資産(&amp;A)</source>
        <translation>&amp;Assets</translation>
    </message>
    <message>
        <source>編集(&amp;E)</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>表示(&amp;V)</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>操作(&amp;O)</source>
        <translation>&amp;Operations</translation>
    </message>
    <message>
        <source>帳票(&amp;R)</source>
        <translation>Books(&amp;R)</translation>
    </message>
    <message>
        <source>ツール(&amp;T)</source>
        <translation>&amp;Tools</translation>
    </message>
    <message>
        <source>ヘルプ(&amp;H)</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>資産を登録(&amp;N)…</source>
        <translation>Register asset(&amp;N)…</translation>
    </message>
    <message>
        <source>台帳（Excel・CSV）を取り込む(&amp;I)…</source>
        <translation>Take over a ledger (Excel, CSV)(&amp;I)…</translation>
    </message>
    <message>
        <source>全件を書き出す(&amp;E)…</source>
        <translation>&amp;Export everything…</translation>
    </message>
    <message>
        <source>新しい台帳を作る(&amp;W)…</source>
        <translation>Make a ne&amp;w register…</translation>
    </message>
    <message>
        <source>台帳を開く(&amp;O)…</source>
        <translation>&amp;Open a register…</translation>
    </message>
    <message>
        <source>最近使った台帳(&amp;R)</source>
        <translation>&amp;Recent registers</translation>
    </message>
    <message>
        <source>台帳を閉じる(&amp;C)</source>
        <translation>&amp;Close the register</translation>
    </message>
    <message>
        <source>終了(&amp;Q)</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>やり直す(&amp;R)</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>切り取り(&amp;T)</source>
        <translation>Cu&amp;t</translation>
    </message>
    <message>
        <source>コピー(&amp;C)</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>見出しを付けてコピー(&amp;H)</source>
        <translation>Copy with &amp;headings</translation>
    </message>
    <message>
        <source>貼り付け(&amp;P)</source>
        <translation>&amp;Paste</translation>
    </message>
    <message>
        <source>すべて選択(&amp;A)</source>
        <translation>Select &amp;all</translation>
    </message>
    <message>
        <source>検索(&amp;F)</source>
        <translation>&amp;Find</translation>
    </message>
    <message>
        <source>画面(&amp;P)</source>
        <translation>&amp;Pages</translation>
    </message>
    <message>
        <source>一覧と詳細(&amp;L)</source>
        <translation>&amp;List and detail</translation>
    </message>
    <message>
        <source>最新の内容にする(&amp;R)</source>
        <translation>&amp;Refresh</translation>
    </message>
    <message>
        <source>左の画面名をたたむ(&amp;N)</source>
        <translation>Fold the &amp;navigation</translation>
    </message>
    <message>
        <source>明るさ(&amp;T)</source>
        <translation>&amp;Theme</translation>
    </message>
    <message>
        <source>システムに合わせる(&amp;S)</source>
        <translation>As the &amp;system</translation>
    </message>
    <message>
        <source>明(&amp;L)</source>
        <translation>&amp;Light</translation>
    </message>
    <message>
        <source>暗(&amp;D)</source>
        <translation>&amp;Dark</translation>
    </message>
    <message>
        <source>文字の大きさ(&amp;S)</source>
        <translation>Text &amp;size</translation>
    </message>
    <message>
        <source>言語 / Language(&amp;G)</source>
        <translation>言語 / Language(&amp;G)</translation>
    </message>
    <message>
        <source>操作者を選ぶ(&amp;U)</source>
        <translation>Choose the actor(&amp;U)</translation>
    </message>
    <message>
        <source>証跡を検証する(&amp;V)…</source>
        <translation>&amp;Verify the journal…</translation>
    </message>
    <message>
        <source>見本データを取り除く(&amp;S)…</source>
        <translation>Remove the &amp;sample data…</translation>
    </message>
    <message>
        <source>この画面のヘルプ(&amp;H)</source>
        <translation>&amp;Help for this page</translation>
    </message>
    <message>
        <source>ヘルプの目次(&amp;C)</source>
        <translation>&amp;Contents</translation>
    </message>
    <message>
        <source>キーボード操作の一覧(&amp;K)</source>
        <translation>&amp;Keyboard shortcuts</translation>
    </message>
    <message>
        <source>診断情報をコピー(&amp;D)</source>
        <translation>Copy &amp;diagnostics</translation>
    </message>
    <message>
        <source>Daichō について(&amp;A)</source>
        <translation>&amp;About Daichō</translation>
    </message>
    <message>
        <source>%1(&amp;%2)…</source>
        <translation>%1(&amp;%2)…</translation>
    </message>
    <message>
        <source>&amp;%1 %2（見つかりません）</source>
        <translation>&amp;%1 %2 (not found)</translation>
    </message>
    <message>
        <source>一覧を消す(&amp;C)</source>
        <translation>&amp;Clear the list</translation>
    </message>
    <message>
        <source>この画面で選べる操作はありません</source>
        <translation>This page has no operations to choose</translation>
    </message>
    <message>
        <source>この画面には一覧がありません</source>
        <translation>This page has no list</translation>
    </message>
    <message>
        <source>取込の履歴(&amp;H)…</source>
        <translation>Takeovers so far(&amp;H)…</translation>
    </message>
    <message>
        <source>台帳全体を書き出す(&amp;W)…</source>
        <translation>&amp;Write out the whole register…</translation>
    </message>
    <message>
        <source>フォルダーから台帳を作る(&amp;F)…</source>
        <translation>Make a register &amp;from a folder…</translation>
    </message>
    <message>
        <source>取り消す(&amp;U)</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>選択を反転(&amp;I)</source>
        <translation>&amp;Invert selection</translation>
    </message>
    <message>
        <source>全体から探す(&amp;K)…</source>
        <translation>Find Everywhere(&amp;K)…</translation>
    </message>
</context>
<context>
    <name>Shell::Navigation</name>
    <message>
        <source>画面の切り替え</source>
        <translation>Change the page</translation>
    </message>
</context>
<context>
    <name>Shell::NavigationButton</name>
    <message>
        <source>%1（%2 件）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 [%2]</source>
        <translation>%1 [%2]</translation>
    </message>
</context>
<context>
    <name>Shell::OpeningFailure</name>
    <message>
        <source>別の台帳を開く(&amp;D)…</source>
        <translation>Open another register(&amp;D)…</translation>
    </message>
    <message>
        <source>もう一度開く(&amp;D)</source>
        <translation>Open again(&amp;D)</translation>
    </message>
    <message>
        <source>最近使った台帳から消す(&amp;D)</source>
        <translation>Remove from recent registers(&amp;D)</translation>
    </message>
</context>
<context>
    <name>Shell::SessionBar</name>
    <message>
        <source>適用している規程を開きます。</source>
        <translation>Opens the applicable policy.</translation>
    </message>
    <message>
        <source>操作者は自己申告です。選んだ人の名が証跡と帳票に残ります。</source>
        <translation>The actor is self-declared. The name chosen stays in journal and books.</translation>
    </message>
    <message>
        <source>操作者(&amp;U)</source>
        <translation>Actor(&amp;U)</translation>
    </message>
    <message>
        <source>自己申告</source>
        <translation>self-declared</translation>
    </message>
    <message>
        <source>（選んでいません）</source>
        <translation>(nobody chosen)</translation>
    </message>
    <message>
        <source> ほか %1</source>
        <translation> and %1 more</translation>
    </message>
    <message>
        <source>規程: %1 v%2%3</source>
        <translation>Policy: %1 v%2%3</translation>
    </message>
    <message>
        <source>操作者になる職員を加える</source>
        <translation>Add a person to be the actor</translation>
    </message>
    <message>
        <source>全体から探す&#x3000;Ctrl+K</source>
        <translation>Find everywhere  Ctrl+K</translation>
    </message>
    <message>
        <source>資産、組織、職員、場所、廃棄、規程の条項、帳票、操作から探します。</source>
        <translation>Finds assets, units, persons, places, disposals, clauses, books and commands.</translation>
    </message>
</context>
<context>
    <name>Shell::ShortcutList</name>
    <message>
        <source>検索・一覧・詳細の間を移る</source>
        <translation>Move between search, list and detail</translation>
    </message>
    <message>
        <source>検索へ移る</source>
        <translation>Go to the search</translation>
    </message>
    <message>
        <source>最新の内容にする</source>
        <translation>Refresh</translation>
    </message>
    <message>
        <source>選んだ行を編集する</source>
        <translation>Edit the chosen row</translation>
    </message>
    <message>
        <source>選んだ行を開く</source>
        <translation>Open the chosen row</translation>
    </message>
    <message>
        <source>選んだ行を Excel に貼れる形でコピーする</source>
        <translation>Copy the chosen rows so that they paste into Excel</translation>
    </message>
    <message>
        <source>見出しを付けてコピーする</source>
        <translation>Copy with headings</translation>
    </message>
    <message>
        <source>すべての行を選ぶ</source>
        <translation>Select all rows</translation>
    </message>
    <message>
        <source>入力画面を閉じる（書きかけがあれば確かめる）</source>
        <translation>Close a form (asks when something was typed)</translation>
    </message>
    <message>
        <source>選んだ行のメニューを開く</source>
        <translation>Open the menu of the chosen row</translation>
    </message>
    <message>
        <source>キーボード操作の一覧</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>キー</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>すること</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>閉じる(&amp;C)</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>入力画面で実行する。資産の画面では、保存して次へ進む</source>
        <translation>Carry out what the form is for; in the form of an asset, save and go to the next</translation>
    </message>
    <message>
        <source>資産を保存して閉じる</source>
        <translation>Save the asset and close</translation>
    </message>
    <message>
        <source>資産を保存して前へ戻る</source>
        <translation>Save the asset and go to the one before</translation>
    </message>
</context>
<context>
    <name>Shell::StatusLine</name>
    <message>
        <source>証跡の検証の結果を開きます。</source>
        <translation>Opens the result of the verification.</translation>
    </message>
</context>
<context>
    <name>Shell::TakingBack</name>
    <message>
        <source>入力を元に戻す(&amp;U)</source>
        <translation>&amp;Undo typing</translation>
    </message>
    <message>
        <source>取り消す(&amp;U)</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>取り消す: %1(&amp;U)</source>
        <translation>&amp;Undo: %1</translation>
    </message>
    <message>
        <source>入力をやり直す(&amp;R)</source>
        <translation>&amp;Redo typing</translation>
    </message>
    <message>
        <source>やり直す(&amp;R)</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>やり直す: %1(&amp;R)</source>
        <translation>&amp;Redo: %1</translation>
    </message>
    <message>
        <source>この操作は %1 件の記録に及びます。</source>
        <translation>This action reaches over %1 records.</translation>
    </message>
    <message>
        <source>取り消す</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>やり直す</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>「%1」を取り消します。証跡には、行ったことも取り消したことも残ります。</source>
        <translation>“%1” will be undone. The journal keeps both what was done and that it was undone.</translation>
    </message>
    <message>
        <source>取り消した「%1」をやり直します。</source>
        <translation>The undone “%1” will be done again.</translation>
    </message>
    <message>
        <source>そのままにする(&amp;K)</source>
        <translation>&amp;Keep as it is</translation>
    </message>
    <message>
        <source>取り消す: %1</source>
        <translation>Undo: %1</translation>
    </message>
    <message>
        <source>やり直す: %1</source>
        <translation>Redo: %1</translation>
    </message>
    <message>
        <source>理由(&amp;W)</source>
        <translation>Reason(&amp;W)</translation>
    </message>
    <message>
        <source>証跡に残ります。</source>
        <translation>It is kept in the journal.</translation>
    </message>
    <message>
        <source>取り消しました: %1（Ctrl+Y でやり直せます）</source>
        <translation>Undone: %1 (Ctrl+Y redoes it)</translation>
    </message>
    <message>
        <source>やり直しました: %1</source>
        <translation>Done again: %1</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>未分類</source>
        <translation>Unclassified</translation>
    </message>
    <message>
        <source>お知らせ</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>理由: %1</source>
        <translation>Reason: %1</translation>
    </message>
    <message>
        <source>不適合（是正を待つもの）</source>
        <translation>Breaches (to be put right)</translation>
    </message>
    <message>
        <source>書きかけ</source>
        <translation>Half-written</translation>
    </message>
    <message>
        <source>保存期間の満了（%1 日以内と過ぎたもの）</source>
        <translation>Retention ends (within %1 days, or past)</translation>
    </message>
    <message>
        <source>初期整備（取り込んだ資産の分類）</source>
        <translation>First-day work (classes of what was taken over)</translation>
    </message>
    <message>
        <source>%1: %2 件のうち %3 件が整いました。あと %4 件</source>
        <translation>%1: of %2, %3 are whole. %4 to go</translation>
    </message>
    <message>
        <source>登録した資産のうち %1 件の分類が決まっていません。</source>
        <translation>The class of %1 registered assets is not decided.</translation>
    </message>
    <message>
        <source>表示の更新待ち（分類が変わったもの）</source>
        <translation>Labels due (class has changed)</translation>
    </message>
    <message>
        <source>中止</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>全体</source>
        <translation>whole</translation>
    </message>
    <message>
        <source>台帳全体を書き出す</source>
        <translation>Write out the whole register</translation>
    </message>
    <message>
        <source>台帳全体を書き出す先（この中に新しいフォルダーを作ります）</source>
        <translation>Where to write the whole register (a new folder is made in it)</translation>
    </message>
    <message>
        <source>「%1」に書き出しました（表 %2、%3 行、文書 %4 件）。</source>
        <translation>Written to “%1” (%2 tables, %3 rows, %4 documents).</translation>
    </message>
    <message>
        <source>フォルダーから台帳を作る</source>
        <translation>Make a register from a folder</translation>
    </message>
    <message>
        <source>台帳全体を書き出したフォルダー</source>
        <translation>Folder that a whole register was written to</translation>
    </message>
    <message>
        <source>新しい台帳の名前（%1、%2 まで）</source>
        <translation>Name of the new register (%1, up to %2)</translation>
    </message>
    <message>
        <source>Daichō の台帳 (*.daicho)</source>
        <translation>Daichō register (*.daicho)</translation>
    </message>
    <message>
        <source>照会・相談（答えを待つもの）</source>
        <translation>Questions waiting for an answer</translation>
    </message>
    <message>
        <source>登録前のもの</source>
        <translation>not registered yet</translation>
    </message>
    <message>
        <source>%1 の分類は何ですか</source>
        <translation>Which class has %1?</translation>
    </message>
    <message>
        <source>%1: 規則を守れない相談</source>
        <translation>%1: a rule that cannot be kept</translation>
    </message>
    <message>
        <source>例外措置（事後報告・許可を待つもの）</source>
        <translation>Exceptions (awaiting report or decision)</translation>
    </message>
    <message>
        <source>▲ 例外措置 %1 の事後報告がまだです（%2）</source>
        <translation>▲ The report of exception %1 is still owed (%2)</translation>
    </message>
    <message>
        <source>例外措置 %1 が許可を待っています（%2）</source>
        <translation>Exception %1 awaits a decision (%2)</translation>
    </message>
    <message>
        <source>返却が遅れているもの</source>
        <translation>Overdue returns</translation>
    </message>
    <message>
        <source>▲ %1 %2（%3日遅れ）</source>
        <translation>▲ %1 %2 (%3 days late)</translation>
    </message>
</context>
<context>
    <name>Start::ConfirmStep</name>
    <message>
        <source>確認</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>「作成する」を押すまで何も書き込みません。</source>
        <translation>Nothing is written before you press &quot;Create&quot;.</translation>
    </message>
    <message>
        <source>続けて台帳（Excel・CSV）を取り込む(&amp;I)</source>
        <translation>Go on with taking over a ledger (Excel, CSV)(&amp;I)</translation>
    </message>
    <message>
        <source>（なし）</source>
        <translation>(none)</translation>
    </message>
    <message>
        <source>規程</source>
        <translation>Policy</translation>
    </message>
    <message>
        <source>団体名</source>
        <translation>Organization</translation>
    </message>
    <message>
        <source>ファイル</source>
        <translation>File</translation>
    </message>
    <message>
        <source>最初の組織</source>
        <translation>First unit</translation>
    </message>
    <message>
        <source>操作者</source>
        <translation>Actor</translation>
    </message>
</context>
<context>
    <name>Start::CreateWizard</name>
    <message>
        <source>新しい台帳を作る</source>
        <translation>Make a new register</translation>
    </message>
    <message>
        <source>次へ(&amp;N)</source>
        <translation>&amp;Next</translation>
    </message>
    <message>
        <source>戻る(&amp;B)</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>作成する(&amp;C)</source>
        <translation>&amp;Create</translation>
    </message>
    <message>
        <source>キャンセル</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>Start::PeopleStep</name>
    <message>
        <source>最初の組織と操作者</source>
        <translation>First unit and actor</translation>
    </message>
    <message>
        <source>どちらも後で「組織・場所」の画面から加えられます。空のまま進んでもかまいません。</source>
        <translation>Both can be added later on the page &quot;Organization&quot;. You may go on with empty fields.</translation>
    </message>
    <message>
        <source>課・室の名(&amp;U)</source>
        <translation>Name of the &amp;unit</translation>
    </message>
    <message>
        <source>例: 総務課。取り込む台帳にある組織は、取り込みのときに加わります。</source>
        <translation>E.g. 総務課. Units in a ledger come in when it is taken over.</translation>
    </message>
    <message>
        <source>操作者の氏名(&amp;P)</source>
        <translation>Name of the actor(&amp;P)</translation>
    </message>
    <message>
        <source>証跡と帳票に残る名です。操作者は自己申告です。</source>
        <translation>The name that stays in journal and books. The actor is self-declared.</translation>
    </message>
    <message>
        <source>職名(&amp;T)</source>
        <translation>Pos&amp;t</translation>
    </message>
</context>
<context>
    <name>Start::PlaceStep</name>
    <message>
        <source>団体名とファイルの場所</source>
        <translation>Organization and place of the file</translation>
    </message>
    <message>
        <source>台帳は一つのファイルになります。共有フォルダーやクラウド同期のフォルダーは避けてください。</source>
        <translation>The register is one file. Avoid shared folders and folders that a cloud synchronizes.</translation>
    </message>
    <message>
        <source>団体名(&amp;G)</source>
        <translation>Or&amp;ganization</translation>
    </message>
    <message>
        <source>例: 北都町。帳票の頭に印刷されます。</source>
        <translation>E.g. 北都町. It is printed at the head of the books.</translation>
    </message>
    <message>
        <source>ファイルの場所(&amp;F)</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>場所を選ぶ(&amp;L)…</source>
        <translation>Choose the p&amp;lace…</translation>
    </message>
    <message>
        <source>情報資産台帳</source>
        <translation>Information asset ledger</translation>
    </message>
    <message>
        <source>台帳のファイルの場所</source>
        <translation>Place of the register file</translation>
    </message>
    <message>
        <source>Daichō の台帳 (*.daicho)</source>
        <translation>Daichō register (*.daicho)</translation>
    </message>
    <message>
        <source>このファイルは既にあります。別の名前にするか、「台帳を開く」で開いてください。</source>
        <translation>This file exists already. Choose another name, or open it with &quot;Open a register&quot;.</translation>
    </message>
    <message>
        <source>フォルダー「%1」がありません。</source>
        <translation>There is no folder &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>フォルダー「%1」に書き込めません。別の場所を選んでください。</source>
        <translation>The folder &quot;%1&quot; cannot be written. Choose another place.</translation>
    </message>
</context>
<context>
    <name>Start::PolicyStep</name>
    <message>
        <source>規程を選ぶ</source>
        <translation>Choose a policy</translation>
    </message>
    <message>
        <source>分類の軸・段階と規則は規程が決めます。自分の団体の規程がなければ、ひな形から始めて後で改められます。</source>
        <translation>The policy decides axes, levels and rules. If yours is not here, start from the template and revise it later.</translation>
    </message>
    <message>
        <source>規程</source>
        <translation>Policy</translation>
    </message>
    <message>
        <source>規程の要旨</source>
        <translation>Summary of the policy</translation>
    </message>
    <message>
        <source>&lt;p&gt;団体: %1&lt;/p&gt;</source>
        <translation>&lt;p&gt;Organization: %1&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;分類の軸と段階（高い順）&lt;/p&gt;</source>
        <translation>&lt;p&gt;Axes and levels (highest first)&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;取扱制限 %1 件、規則 %2 件、役割 %3 件&lt;/p&gt;</source>
        <translation>&lt;p&gt;%1 restrictions, %2 rules, %3 roles&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>Start::StartPage</name>
    <message>
        <source>今日</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>組織別・分類別の資産の数(&amp;B)</source>
        <translation>Assets &amp;by unit and class</translation>
    </message>
    <message>
        <source>組織別・分類別の資産の数</source>
        <translation>Assets by unit and class</translation>
    </message>
    <message>
        <source>この台帳にはまだ資産がありません。お使いの Excel 台帳を取り込むか、一件ずつ登録してください。</source>
        <translation>There are no assets in this register yet. Take over your Excel ledger, or register them one by one.</translation>
    </message>
    <message>
        <source>台帳を取り込む(&amp;I)…</source>
        <translation>Take over a ledger(&amp;I)…</translation>
    </message>
    <message>
        <source>資産を登録する(&amp;N)…</source>
        <translation>Register an asset(&amp;N)…</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>（組織なし）</source>
        <translation>(no unit)</translation>
    </message>
    <message>
        <source>ほか %1 組織は表にあります。</source>
        <translation>%1 more units are in the table.</translation>
    </message>
    <message>
        <source>組織</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>計</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>集計しています…</source>
        <translation>Counting…</translation>
    </message>
</context>
<context>
    <name>Start::StartScreen</name>
    <message>
        <source>Daichō 情報資産台帳</source>
        <translation>Daichō information asset register</translation>
    </message>
    <message>
        <source>台帳は一つのファイルです。このパソコンの中だけで動き、インターネットは使いません。</source>
        <translation>A register is one file. It works on this computer alone and uses no internet.</translation>
    </message>
    <message>
        <source>新しい台帳を作る(&amp;N)</source>
        <translation>Make a &amp;new register</translation>
    </message>
    <message>
        <source>規程と団体名を選び、空の台帳を作ります。</source>
        <translation>Choose policy and organization and make an empty register.</translation>
    </message>
    <message>
        <source>台帳（Excel）を取り込む(&amp;I)</source>
        <translation>Take over a ledger (Excel)(&amp;I)</translation>
    </message>
    <message>
        <source>台帳を作り、続けて今の Excel・CSV 台帳を読み込みます。</source>
        <translation>Make a register and read your Excel or CSV ledger into it.</translation>
    </message>
    <message>
        <source>既にある台帳のファイル（.daicho）を選びます。</source>
        <translation>Choose the file of a register (.daicho).</translation>
    </message>
    <message>
        <source>見本で試す(&amp;S)</source>
        <translation>Try the &amp;sample</translation>
    </message>
    <message>
        <source>架空の北都町の台帳を開きます。ツールの一操作で取り除けます。</source>
        <translation>Opens the register of the fictional town of Hokuto. One operation of the tools removes it.</translation>
    </message>
    <message>
        <source>%1（見つかりません）
%2</source>
        <translation>%1 (not found)
%2</translation>
    </message>
    <message>
        <source>台帳を開く(&amp;L)</source>
        <translation>Open a register(&amp;L)</translation>
    </message>
    <message>
        <source>最近使った台帳(&amp;C)</source>
        <translation>Re&amp;cent registers</translation>
    </message>
</context>
<context>
    <name>Start::WaitingList</name>
    <message>
        <source>開く(&amp;P)</source>
        <translation>O&amp;pen</translation>
    </message>
    <message>
        <source>することの一覧</source>
        <translation>List of things to do</translation>
    </message>
    <message>
        <source>すること</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>条項・理由・組織</source>
        <translation>Clause, reason, unit</translation>
    </message>
    <message>
        <source>日付</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>%1  %2 件</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>書きかけを捨てる</source>
        <translation>Discard half-written form</translation>
    </message>
    <message>
        <source>「%1」の書きかけを捨てます。元に戻せません。</source>
        <translation>The half-written form &quot;%1&quot; will be discarded. This cannot be undone.</translation>
    </message>
    <message>
        <source>捨てる(&amp;D)</source>
        <translation>&amp;Discard</translation>
    </message>
    <message>
        <source>残しておく(&amp;K)</source>
        <translation>&amp;Keep</translation>
    </message>
    <message>
        <source>不適合を是正済にする</source>
        <translation>Close a breach</translation>
    </message>
    <message>
        <source>お知らせを確認済にする</source>
        <translation>Close a notice</translation>
    </message>
    <message>
        <source>是正の内容</source>
        <translation>What put it right</translation>
    </message>
    <message>
        <source>確認の内容</source>
        <translation>What was confirmed</translation>
    </message>
    <message>
        <source>是正済にする</source>
        <translation>Put right</translation>
    </message>
    <message>
        <source>確認済にする</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>済みにしました。</source>
        <translation>It is closed.</translation>
    </message>
    <message>
        <source>済みにできません</source>
        <translation>It cannot be closed</translation>
    </message>
    <message>
        <source>確認済にする(&amp;K)…</source>
        <translation>Confirmed(&amp;K)…</translation>
    </message>
    <message>
        <source>是正済にする(&amp;K)…</source>
        <translation>Put right(&amp;K)…</translation>
    </message>
    <message>
        <source>書きかけを捨てる(&amp;K)…</source>
        <translation>Discard(&amp;K)…</translation>
    </message>
    <message>
        <source>いま、することはありません。</source>
        <translation>Nothing is waiting right now.</translation>
    </message>
    <message>
        <source>相談に答える</source>
        <translation>Answer a question</translation>
    </message>
    <message>
        <source>答え</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>答える</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>答えを記録しました。</source>
        <translation>The answer was recorded.</translation>
    </message>
    <message>
        <source>答えを記録できません</source>
        <translation>The answer cannot be recorded</translation>
    </message>
    <message>
        <source>答える(&amp;K)…</source>
        <translation>Answer (&amp;K)…</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>「%1」は他のプログラムが使用中です。しばらく待ってからもう一度操作してください。</source>
        <translation>&quot;%1&quot; is in use by another program. Wait a while and try again.</translation>
    </message>
    <message>
        <source>「%1」に書き込めません。ファイルとフォルダーの書込み権限を確かめてください。</source>
        <translation>&quot;%1&quot; cannot be written. Check the permissions of file and folder.</translation>
    </message>
    <message>
        <source>「%1」のあるディスクに空きがありません。空きを作ってからもう一度操作してください。何も変更していません。</source>
        <translation>The disk of &quot;%1&quot; is full. Make room and try again. Nothing was changed.</translation>
    </message>
    <message>
        <source>「%1」は壊れています。控え（バックアップ）から復元してください。何も変更していません。</source>
        <translation>&quot;%1&quot; is damaged. Restore it from a backup. Nothing was changed.</translation>
    </message>
    <message>
        <source>「%1」は台帳ファイルではありません。拡張子 .daicho の台帳を選んでください。</source>
        <translation>&quot;%1&quot; is no register. Choose a register with the ending .daicho.</translation>
    </message>
    <message>
        <source>「%1」の読み書き中に入出力エラーが起きました。ディスクとネットワークの接続を確かめてください。</source>
        <translation>Reading or writing &quot;%1&quot; failed. Check disk and network.</translation>
    </message>
    <message>
        <source>操作は中止されました。何も変更していません。</source>
        <translation>The act was cancelled. Nothing was changed.</translation>
    </message>
    <message>
        <source>台帳の決まりに合わない値のため、保存しませんでした。</source>
        <translation>A value breaks the rules of the register, so nothing was saved.</translation>
    </message>
    <message>
        <source>台帳の操作に失敗しました。何も変更していません。</source>
        <translation>The operation failed. Nothing was changed.</translation>
    </message>
    <message>
        <source>「%1」を読めません。ファイルの権限を確かめてください。</source>
        <translation>&quot;%1&quot; cannot be read. Check the permissions of the file.</translation>
    </message>
    <message>
        <source>「%1」は新しい版の台帳で作られています（版 %2）。プログラムを新しくしてから開いてください。</source>
        <translation>&quot;%1&quot; was made by a newer version (form %2). Update the program, then open it.</translation>
    </message>
    <message>
        <source>「%1」が見つかりません。名前と場所を確かめてください。</source>
        <translation>&quot;%1&quot; is not found. Check name and place.</translation>
    </message>
    <message>
        <source>「%1」はフォルダーです。台帳ファイルを選んでください。</source>
        <translation>&quot;%1&quot; is a folder. Choose a register file.</translation>
    </message>
    <message>
        <source>「%1」は既にあります。上書きはしません。別の名前を付けてください。</source>
        <translation>&quot;%1&quot; exists already. It is not replaced. Choose another name.</translation>
    </message>
    <message>
        <source>Qt の SQLite ドライバーが見つかりません。libqt6sql6-sqlite を入れてください。</source>
        <translation>The SQLite driver of Qt is not found. Install libqt6sql6-sqlite.</translation>
    </message>
    <message>
        <source>Qt の SQLite ドライバーがシステムの SQLite と異なります。配布物の組合せを確かめてください。</source>
        <translation>The SQLite driver of Qt is not the SQLite of the system. Check how they were put together.</translation>
    </message>
    <message>
        <source>SQLite に FTS5 がありません。</source>
        <translation>SQLite lacks FTS5.</translation>
    </message>
</context>
<context>
    <name>Support</name>
    <message>
        <source>「%1」という日はありません。</source>
        <translation>There is no such day as &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>%1は%2からです。%3のことではありませんか。</source>
        <translation>%1 begins with %2. Is %3 meant?</translation>
    </message>
    <message>
        <source>%1は%2までです。%3のことではありませんか。</source>
        <translation>%1 ends with %2. Is %3 meant?</translation>
    </message>
    <message>
        <source>%1は%2曜日です。</source>
        <translation>%1 is a %2.</translation>
    </message>
    <message>
        <source>%1時%2分%3秒という時刻はありません。</source>
        <translation>There is no such time as %1:%2:%3.</translation>
    </message>
</context>
<context>
    <name>Takeover</name>
    <message>
        <source>列 %1</source>
        <translation>Column %1</translation>
    </message>
    <message>
        <source>%1（台帳の記載）</source>
        <translation>%1 (as in the ledger)</translation>
    </message>
    <message>
        <source>「%1」という項目はありません。daichoctl fields asset で項目の名前を確かめてください。</source>
        <translation>There is no field &quot;%1&quot;. See the names with daichoctl fields asset.</translation>
    </message>
    <message>
        <source>取り込めなかった理由</source>
        <translation>Why it was not taken over</translation>
    </message>
    <message>
        <source>元の行</source>
        <translation>Original line</translation>
    </message>
    <message>
        <source>小計・合計の行です。</source>
        <translation>A line of totals.</translation>
    </message>
    <message>
        <source>注記の行です。</source>
        <translation>A line of notes.</translation>
    </message>
    <message>
        <source>記載例の行です。</source>
        <translation>A line of examples.</translation>
    </message>
    <message>
        <source>見出しの繰り返しです。</source>
        <translation>A repeated heading.</translation>
    </message>
    <message>
        <source>区切りの見出しです。</source>
        <translation>A separating heading.</translation>
    </message>
    <message>
        <source>番号や数だけの行です。</source>
        <translation>A line with numbers only.</translation>
    </message>
    <message>
        <source>終わりの印です。</source>
        <translation>A mark of the end.</translation>
    </message>
    <message>
        <source>列の説明の行です。</source>
        <translation>A line that explains the columns.</translation>
    </message>
    <message>
        <source>「%1」という列はありません。見出しの文字か、A、B … の列名で指定してください。</source>
        <translation>There is no column &quot;%1&quot;. Name it by its heading or by A, B ….</translation>
    </message>
    <message>
        <source>組織の記載がないので、「%1」の資産として取り込みます。</source>
        <translation>No unit is written, so these come in as assets of &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>非表示の行が %1 行あります。取り込みます。</source>
        <translation>%1 rows are hidden. They come in.</translation>
    </message>
    <message>
        <source>名称がありません。</source>
        <translation>There is no name.</translation>
    </message>
    <message>
        <source>番号が長すぎます（%1 文字）。</source>
        <translation>The number is too long (%1 characters).</translation>
    </message>
    <message>
        <source>番号「%1」は %2 行目と重複しています。</source>
        <translation>The number &quot;%1&quot; is the same as in line %2.</translation>
    </message>
    <message>
        <source>番号「%1」の資産は既に台帳にあります。</source>
        <translation>An asset with the number &quot;%1&quot; is already in the register.</translation>
    </message>
    <message>
        <source>番号「%1」は%2なので、書き換えません。</source>
        <translation>Number &quot;%1&quot; is %2, so it is not changed.</translation>
    </message>
    <message>
        <source>「%1」という保管場所が複数あるので、記載のまま残しました。</source>
        <translation>There are several places &quot;%1&quot;, so the text was kept as it is.</translation>
    </message>
    <message>
        <source>番号「%1」の資産がないので、独自項目に記載のまま残しました。</source>
        <translation>There is no asset with the number &quot;%1&quot;, so the text was kept as an own field.</translation>
    </message>
    <message>
        <source>どの組織の資産か、ファイルからは分かりません。--unit で組織を指定してください。</source>
        <translation>The file does not tell which unit the assets belong to. Name the unit with --unit.</translation>
    </message>
    <message>
        <source>所属</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>「%1」というシートはありません。あるのは %2 です。</source>
        <translation>There is no sheet &quot;%1&quot;. There are %2.</translation>
    </message>
    <message>
        <source>台帳の表が見つかりません。見出しの行を --header-row で指定してください。</source>
        <translation>No ledger is found in it. Name the heading row with --header-row.</translation>
    </message>
    <message>
        <source>台帳の表が %1 枚あります（%2）。--all-sheets で全部、--sheet で一枚を選んでください。</source>
        <translation>There are %1 ledgers in it (%2). Take all with --all-sheets or one with --sheet.</translation>
    </message>
    <message>
        <source>選ばれていません。</source>
        <translation>Not chosen.</translation>
    </message>
    <message>
        <source>非表示のシートです。取り込むには名前で選んでください。</source>
        <translation>A hidden sheet. Choose it by name to take it over.</translation>
    </message>
    <message>
        <source>%1 行目に見出しがありません。</source>
        <translation>There is no heading in row %1.</translation>
    </message>
    <message>
        <source>見出しの行が見つからないので、台帳ではないものとして読みません（表紙など）。</source>
        <translation>No heading row is found, so it is taken for something else than a ledger (a cover …).</translation>
    </message>
    <message>
        <source>同じ内容のファイルを %1 に取り込み済みです（取込 %2 番）。</source>
        <translation>A file of the same content was taken over on %1 (takeover %2).</translation>
    </message>
    <message>
        <source>中止しました。何も取り込んでいません。</source>
        <translation>Cancelled. Nothing was taken over.</translation>
    </message>
    <message>
        <source>見出しの行は 1 以上の数で指定してください。</source>
        <translation>The heading row is a number of 1 or more.</translation>
    </message>
    <message>
        <source>番号が重なったときの扱いは refuse か update です。</source>
        <translation>For numbers that are there already, say refuse or update.</translation>
    </message>
    <message>
        <source>取り込めない行が %1 行あるので、すべて取り込みませんでした。</source>
        <translation>%1 lines cannot be taken over, so nothing was.</translation>
    </message>
    <message>
        <source>台帳「%1」を取り込みました（受入 %2 行、不可 %3 行、対象外 %4 行）。</source>
        <translation>Took over the ledger &quot;%1&quot; (accepted %2, refused %3, other lines %4).</translation>
    </message>
    <message>
        <source>台帳の取込に伴う変更（%1）。</source>
        <translation>A change that came with a takeover (%1).</translation>
    </message>
    <message>
        <source>台帳「%1」の取込を取り消しました（%2 件）。理由：%3</source>
        <translation>Undid the takeover of &quot;%1&quot; (%2). Reason: %3</translation>
    </message>
    <message>
        <source>取込 %1 番の取消しに伴い、取り消しました。</source>
        <translation>Voided with the undoing of takeover %1.</translation>
    </message>
    <message>
        <source>台帳を取り込む</source>
        <translation>Take over a ledger</translation>
    </message>
    <message>
        <source>ファイル</source>
        <translation>File</translation>
    </message>
    <message>
        <source>シート</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>シートの名前</source>
        <translation>Name of the sheet</translation>
    </message>
    <message>
        <source>全シート</source>
        <translation>All sheets</translation>
    </message>
    <message>
        <source>見出しの行</source>
        <translation>Heading row</translation>
    </message>
    <message>
        <source>空ければ自動で探します</source>
        <translation>Found by itself when empty</translation>
    </message>
    <message>
        <source>列の対応</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>組織</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>行に組織の記載がないときの組織</source>
        <translation>Unit of lines that name none</translation>
    </message>
    <message>
        <source>一行でも不可なら取り込まない</source>
        <translation>Take nothing when one line is refused</translation>
    </message>
    <message>
        <source>番号が既にあるとき</source>
        <translation>When the number is there already</translation>
    </message>
    <message>
        <source>文字コード</source>
        <translation>Encoding</translation>
    </message>
    <message>
        <source>見本として取り込む</source>
        <translation>Take over as sample</translation>
    </message>
    <message>
        <source>台帳の取込を取り消す</source>
        <translation>Undo a takeover</translation>
    </message>
    <message>
        <source>取込の番号</source>
        <translation>Number of the takeover</translation>
    </message>
    <message>
        <source>番号、または見本の台帳は sample</source>
        <translation>Number, or sample for the sample ledger</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>台帳の取込</source>
        <translation>Takeover of a ledger</translation>
    </message>
    <message>
        <source>%1（取消）</source>
        <translation>%1 (void)</translation>
    </message>
    <message>
        <source>%1（取消 %2）</source>
        <translation>%1 (void %2)</translation>
    </message>
    <message>
        <source>取込 %1 番はありません。</source>
        <translation>There is no takeover %1.</translation>
    </message>
    <message>
        <source>取込 %1 番は既に取り消されています。</source>
        <translation>Takeover %1 is already undone.</translation>
    </message>
    <message>
        <source>取り込んだ後に変更された資産が %1 件あるので、取り消せません（%2）。一件ずつ取り消してください。</source>
        <translation>%1 assets were changed after the takeover, so it cannot be undone (%2). Void them one by one.</translation>
    </message>
    <message>
        <source>この取込で書き換えた %1 件は、書き換えたまま残ります。</source>
        <translation>The %1 assets that this takeover changed stay changed.</translation>
    </message>
    <message>
        <source>「%1」という組織が複数あります。</source>
        <translation>There are several units &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>「%1」の上に値がないので、空として読みました。</source>
        <translation>There is no value above &quot;%1&quot;, so it was read as empty.</translation>
    </message>
    <message>
        <source>制御文字を取り除きました。</source>
        <translation>Control characters were taken out.</translation>
    </message>
    <message>
        <source>計算の誤り「%1」が入っています。文字のまま取り込みます。</source>
        <translation>It holds the calculation error &quot;%1&quot;. It comes in as text.</translation>
    </message>
    <message>
        <source>「%1」は表計算ソフトで桁が失われた番号のようです。元の番号を確かめてください。</source>
        <translation>&quot;%1&quot; looks like a number that lost digits in a spreadsheet. Check the original number.</translation>
    </message>
    <message>
        <source>分類「%1」を規程の区分として読めないので、未分類とし、記載を残しました。</source>
        <translation>The class &quot;%1&quot; cannot be read as a level of the policy: unclassified, and the text was kept.</translation>
    </message>
    <message>
        <source>「%1」という日付はありません。%2記載のまま残しました。</source>
        <translation>There is no such date as &quot;%1&quot;. %2 The text was kept as it is.</translation>
    </message>
    <message>
        <source>「%1」は日付として読めないので、記載のまま残しました。</source>
        <translation>&quot;%1&quot; cannot be read as a date, so the text was kept as it is.</translation>
    </message>
    <message>
        <source>「%1」は数として読めないので、独自項目に記載のまま残しました。</source>
        <translation>&quot;%1&quot; cannot be read as a number, so the text was kept as an own field.</translation>
    </message>
    <message>
        <source>名称の列が見つかりません。名称の列を指定してください（daichoctl では --map name=見出し）。</source>
        <translation>The column of names is not found. Name the column (with daichoctl: --map name=HEADING).</translation>
    </message>
    <message>
        <source>どの組織の資産か分かりません。組織を指定してください（daichoctl では --unit）。</source>
        <translation>It is not known which unit these assets belong to. Name the unit (with daichoctl: --unit).</translation>
    </message>
    <message>
        <source>（非表示）</source>
        <translation>(hidden)</translation>
    </message>
    <message>
        <source>新規の行として承認されていません。</source>
        <translation>Not accepted as a new line.</translation>
    </message>
    <message>
        <source>番号がなく、名称だけが一致する資産の変更なので、承認するまで取り込みません。</source>
        <translation>The line has no number and only its name agrees with an asset; its change is not taken until accepted.</translation>
    </message>
    <message>
        <source>変更が承認されていません。</source>
        <translation>The change was not accepted.</translation>
    </message>
    <message>
        <source>内容の確認</source>
        <translation>Check of content</translation>
    </message>
    <message>
        <source>確認済</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>変更あり</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>廃棄済</source>
        <translation>Disposed</translation>
    </message>
    <message>
        <source>所在不明</source>
        <translation>Not found</translation>
    </message>
    <message>
        <source>所管外</source>
        <translation>Not ours</translation>
    </message>
    <message>
        <source>未確認</source>
        <translation>Not checked</translation>
    </message>
    <message>
        <source>同じ種類の注意がほかに %1 件あります（種類ごとに最初の %2 件を示しました）。</source>
        <translation>There are %1 more warnings of this kind (the first %2 of each kind are shown).</translation>
    </message>
    <message>
        <source>%1 行目と重複しています。</source>
        <translation>The same as line %1.</translation>
    </message>
    <message>
        <source>既に登録されています。</source>
        <translation>It is registered already.</translation>
    </message>
    <message>
        <source>この操作（%1）を行う権限がありません。</source>
        <translation>You may not do this (%1).</translation>
    </message>
    <message>
        <source>%1の一覧の表が見つかりません。見出しの行を --header-row で指定してください。</source>
        <translation>No table with a list of %1 was found. Give the row of its header with --header-row.</translation>
    </message>
    <message>
        <source>一覧の表が %1 枚あります。--all-sheets で全部、--sheet で一枚を選んでください。</source>
        <translation>There are %1 tables. Choose all with --all-sheets, or one with --sheet.</translation>
    </message>
    <message>
        <source>「%1」の列が見つかりません。列を指定してください（daichoctl では --map %2=見出し）。</source>
        <translation>The column “%1” was not found. Name the column (daichoctl: --map %2=HEADER).</translation>
    </message>
    <message>
        <source>「%1」という項目はありません。daichoctl fields %2 で項目の名前を確かめてください。</source>
        <translation>There is no field “%1”. See the names of the fields with daichoctl fields %2.</translation>
    </message>
    <message>
        <source>%1には、この列を入れる項目がありません。%2 行に値がありますが、取り込みません。</source>
        <translation>%1 has no field for this column. %2 rows have a value in it, which is not taken over.</translation>
    </message>
    <message>
        <source>「%1」は取り込んだ後に変更されたか、使われています。</source>
        <translation>“%1” was changed or is used since it was taken over.</translation>
    </message>
    <message>
        <source>取り消せないものが %1 件あります。%2</source>
        <translation>%1 cannot be undone. %2</translation>
    </message>
    <message>
        <source>行が多すぎます。台帳を分けてください。</source>
        <translation>There are too many rows. Split the ledger.</translation>
    </message>
    <message>
        <source>列の対応は、%1 の取込（%2 番）と同じにしました。</source>
        <translation>The columns were matched as in the takeover of %1 (no. %2).</translation>
    </message>
    <message>
        <source>非表示の列が %1 列あります（%2）。取り込みます。</source>
        <translation>%1 columns are hidden (%2). They are taken over.</translation>
    </message>
    <message>
        <source>非表示の行です。</source>
        <translation>A hidden row.</translation>
    </message>
    <message>
        <source>非表示の行が %1 行あります。取り込みません。</source>
        <translation>%1 rows are hidden. They are not taken over.</translation>
    </message>
    <message>
        <source>取り込めない行</source>
        <translation>Lines not taken over</translation>
    </message>
    <message>
        <source>既定。規程に定めがありません</source>
        <translation>default; the policy does not say</translation>
    </message>
    <message>
        <source>■ お願いすること</source>
        <translation>■ What we ask of you</translation>
    </message>
    <message>
        <source>&#x3000;1. 一行ずつ、いまも正しいかを確かめてください。正しければ「内容の確認」で「確認済」を選んでください。</source>
        <translation>  1. Check line by line whether it is still right. If so, choose “Confirmed” under “Check of content”.</translation>
    </message>
    <message>
        <source>&#x3000;2. 違うところは、その欄を書き直し、「内容の確認」で「変更あり」を選んでください。</source>
        <translation>  2. Where something differs, correct the cell and choose “Changed” under “Check of content”.</translation>
    </message>
    <message>
        <source>&#x3000;3. もうない物は、行を消さずに「廃棄済」または「所在不明」を選んでください。</source>
        <translation>  3. For what is no longer there, do not delete the line: choose “Disposed of” or “Not found”.</translation>
    </message>
    <message>
        <source>&#x3000;4. 一覧にない物は、下の空いた行に書き足してください。番号は空けておけば、登録のときに付きます。</source>
        <translation>  4. What is missing from the list goes into the empty lines below. Leave the number empty; it is given when registered.</translation>
    </message>
    <message>
        <source>&#x3000;5. 番号は書き換えられません。空にした欄は、値を消す指示とは読みません。消したいときは備考に書いてください。</source>
        <translation>  5. Numbers cannot be changed. An emptied cell does not clear a value: write in the remarks if it should be cleared.</translation>
    </message>
    <message>
        <source>&#x3000;提出期限は %1 です。</source>
        <translation>  Due on %1.</translation>
    </message>
    <message>
        <source>&#x3000;提出先は %1 です。</source>
        <translation>  Send it to %1.</translation>
    </message>
    <message>
        <source>&#x3000;この一覧は、収録した資産のうち最も高い分類の情報として扱ってください。</source>
        <translation>  Treat this list as information of the highest class among the assets it holds.</translation>
    </message>
    <message>
        <source>分類の区分：%1</source>
        <translation>Levels: %1</translation>
    </message>
    <message>
        <source>説明</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>情報資産の確認のお願い</source>
        <translation>Request to check information assets</translation>
    </message>
    <message>
        <source>確かめた結果を選んでください。</source>
        <translation>Choose the result of the check.</translation>
    </message>
    <message>
        <source>情報資産の確認のお願い（%1）</source>
        <translation>Request to check information assets (%1)</translation>
    </message>
    <message>
        <source>提出期限</source>
        <translation>Due on</translation>
    </message>
    <message>
        <source>この一覧の分類</source>
        <translation>Class of this list</translation>
    </message>
    <message>
        <source>依頼する資産がありません。組織か条件を変えてください。</source>
        <translation>There is no asset to ask about. Change the unit or the condition.</translation>
    </message>
    <message>
        <source>抽出条件</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>「%1」は日付として読めません。</source>
        <translation>&quot;%1&quot; cannot be read as a date.</translation>
    </message>
    <message>
        <source>台帳の「%1」%2 行目から取り込みました。</source>
        <translation>Taken over from “%1” of the ledger, line %2.</translation>
    </message>
    <message>
        <source>台帳の %1 行目から取り込みました。</source>
        <translation>Taken over from line %1 of the ledger.</translation>
    </message>
    <message>
        <source>取込の取消しに伴い、取り消しました（%1）。</source>
        <translation>Taken back with the undoing of a takeover (%1).</translation>
    </message>
    <message>
        <source>シートごとの組織</source>
        <translation>Unit of each sheet</translation>
    </message>
    <message>
        <source>組織の読み替え</source>
        <translation>Units to read as others</translation>
    </message>
    <message>
        <source>保管場所の読み替え</source>
        <translation>Places to read as others</translation>
    </message>
    <message>
        <source>- は新しく作らずに記載だけを残します</source>
        <translation>- makes none and only keeps what was written</translation>
    </message>
    <message>
        <source>承認する行</source>
        <translation>Accepted lines</translation>
    </message>
    <message>
        <source>「シート:行」か番号。空の一覧は何も承認しません。省けば番号の一致する行と新規の行すべて</source>
        <translation>“SHEET:LINE” or numbers. An empty list accepts nothing. Left out: all lines with a known number and all new ones</translation>
    </message>
    <message>
        <source>番号のない行を組織と名称で突き合わせる</source>
        <translation>Match lines without a number by unit and name</translation>
    </message>
    <message>
        <source>変更のない行と承認した行を確認済にする</source>
        <translation>Confirm lines that are unchanged or accepted</translation>
    </message>
    <message>
        <source>確認日</source>
        <translation>Confirmed on</translation>
    </message>
    <message>
        <source>空ければ今日</source>
        <translation>empty = today</translation>
    </message>
    <message>
        <source>非表示の行を取り込まない</source>
        <translation>Leave hidden rows out</translation>
    </message>
    <message>
        <source>列の対応を前回の取込から引き継がない</source>
        <translation>Do not match columns as in an earlier takeover</translation>
    </message>
    <message>
        <source>職員の名簿にない管理責任者を職員として登録する</source>
        <translation>Register managers as persons who are not on the list of persons</translation>
    </message>
    <message>
        <source>何の一覧か</source>
        <translation>What the list is of</translation>
    </message>
    <message>
        <source>「%1」は先頭の 0 が失われた番号のようです（ほかの行は %2 桁です）。元の番号を確かめてください。</source>
        <translation>“%1” looks like a number that has lost its leading zeros (other lines have %2 digits). Check the original number.</translation>
    </message>
    <message>
        <source>分類の印を読めないので、未分類とし、記載を残しました（%1）。</source>
        <translation>The mark for the class cannot be read, so it is unclassified and the text was kept (%1).</translation>
    </message>
    <message>
        <source>分類の印が %1 つあるので、未分類とし、記載を残しました（%2）。</source>
        <translation>There are %1 marks for the class, so it is unclassified and the text was kept (%2).</translation>
    </message>
    <message>
        <source>廃棄済とのことです。取込では廃棄にしません。廃棄の記録をしてください。</source>
        <translation>It is said to be disposed of. A takeover does not dispose of anything: record the disposal.</translation>
    </message>
    <message>
        <source>「%1」とのことです。確かめてください。</source>
        <translation>“%1” was written. Please check.</translation>
    </message>
    <message>
        <source>既定の規則があります：%1%2</source>
        <translation>There is a default rule: %1%2</translation>
    </message>
    <message>
        <source>理由を書いて「分類変更」で変えてください。</source>
        <translation> Change the class with Relabelling, and write the reason.</translation>
    </message>
    <message>
        <source>分類はこのままにしてください。</source>
        <translation> Leave the class as it is.</translation>
    </message>
    <message>
        <source>%1 文字の欄があります。一つの欄は %2 文字までです。文を分けるか、別の文書にしてください。</source>
        <translation>There is a cell of %1 characters. A cell may have %2 at most. Split the text, or keep it in a document of its own.</translation>
    </message>
    <message>
        <source>この取込の記録は見つかりません。</source>
        <translation>The record of this import cannot be found.</translation>
    </message>
    <message>
        <source>取り消した取込は元に戻せません。同じ台帳をもう一度取り込んでください。</source>
        <translation>An undone import cannot be brought back. Import the same ledger once more.</translation>
    </message>
    <message>
        <source>「%1」の一覧は取り込めません。取り込めるのは asset、medium、unit、person、place、disposal です。</source>
        <translation>Lists of “%1” cannot be taken in. Possible are asset, medium, unit, person, place and disposal.</translation>
    </message>
</context>
<context>
    <name>TakeoverUi</name>
    <message>
        <source>台帳の表が見つかりません。「見出しの行」を数で指定してください。</source>
        <translation>No ledger is found in it. Give the heading row as a number.</translation>
    </message>
    <message>
        <source>取り込むシートを一つ以上選んでください。</source>
        <translation>Choose one sheet at least.</translation>
    </message>
    <message>
        <source>所属の分からない行があります。「組織」を選んでください。</source>
        <translation>There are lines whose unit is unknown. Choose a unit.</translation>
    </message>
</context>
<context>
    <name>TakeoverUi::BatchList</name>
    <message>
        <source>取込</source>
        <translation>taking over</translation>
    </message>
    <message>
        <source>いつ</source>
        <translation>When</translation>
    </message>
    <message>
        <source>種類</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>ファイル</source>
        <translation>File</translation>
    </message>
    <message>
        <source>読んだ行</source>
        <translation>Lines read</translation>
    </message>
    <message>
        <source>取り込んだ</source>
        <translation>Taken over</translation>
    </message>
    <message>
        <source>取り込めない</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>状態</source>
        <translation>State</translation>
    </message>
    <message>
        <source>取り込んだ資産を見る(&amp;L)</source>
        <translation>See the assets taken over(&amp;L)</translation>
    </message>
    <message>
        <source>取り込みを取り消す(&amp;U)…</source>
        <translation>&amp;Undo the takeover…</translation>
    </message>
    <message>
        <source>取込の履歴</source>
        <translation>Takeovers so far</translation>
    </message>
    <message>
        <source>まだ台帳を取り込んでいません。</source>
        <translation>No ledger has been taken over yet.</translation>
    </message>
    <message>
        <source>有効（見本）</source>
        <translation>in force (sample)</translation>
    </message>
    <message>
        <source>有効</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>取消済 %1</source>
        <translation>undone %1</translation>
    </message>
    <message>
        <source>情報資産</source>
        <translation>Information assets</translation>
    </message>
    <message>
        <source>「%1」の取り込みを取り消す</source>
        <translation>Undo the takeover of “%1”</translation>
    </message>
    <message>
        <source>取り消す理由</source>
        <translation>Reason of undoing</translation>
    </message>
    <message>
        <source>取り込みを取り消す</source>
        <translation>Undo the takeover</translation>
    </message>
    <message>
        <source>取り消し中</source>
        <translation>Undoing</translation>
    </message>
    <message>
        <source>取り込みを取り消しました。%1 件を一覧から外しました。履歴には残ります。</source>
        <translation>The takeover was undone. %1 left the list. They stay in the history.</translation>
    </message>
</context>
<context>
    <name>TakeoverUi::CheckStep</name>
    <message>
        <source>一覧を書き出す(&amp;X)…</source>
        <translation>E&amp;xport the list…</translation>
    </message>
    <message>
        <source>取り込めない行が一つでもあれば、何も取り込まない(&amp;A)</source>
        <translation>Take nothing if &amp;any line is refused</translation>
    </message>
    <message>
        <source>確かめる行の一覧</source>
        <translation>List of lines to check</translation>
    </message>
    <message>
        <source>知らせることはありません。すべての行を読めました。</source>
        <translation>There is nothing to tell. Every line was read.</translation>
    </message>
    <message>
        <source>取り込まない</source>
        <translation>Do not take over</translation>
    </message>
    <message>
        <source>「戻る」で前の画面に戻って選び直してください。</source>
        <translation>Go &quot;Back&quot; and choose differently.</translation>
    </message>
    <message>
        <source>取り込めない行を元の形で書き出す(&amp;R)…</source>
        <translation>Write the lines not taken over in their o&amp;riginal form…</translation>
    </message>
    <message>
        <source>台帳にあるものの行(&amp;D)</source>
        <translation>Lines that are in the register(&amp;D)</translation>
    </message>
    <message>
        <source>確かめるものの種類</source>
        <translation>Kinds of things to check</translation>
    </message>
    <message>
        <source>変更を確かめて取り込む</source>
        <translation>check changes, then take over</translation>
    </message>
    <message>
        <source>登録されているものを直す</source>
        <translation>correct what is registered</translation>
    </message>
    <message>
        <source>新規 %1・台帳にある %2</source>
        <translation>new %1, in the register %2</translation>
    </message>
    <message>
        <source>未分類 %1</source>
        <translation>unclassified %1</translation>
    </message>
    <message>
        <source>うち %1</source>
        <translation>%1 of them</translation>
    </message>
    <message>
        <source>一覧には初めの %1 件を出しています。ほかの %2 件は「一覧を書き出す」で確かめてください。</source>
        <translation>The list shows the first %1. See the other %2 with “Write the list”.</translation>
    </message>
    <message>
        <source>すべて %1</source>
        <translation>All %1</translation>
    </message>
    <message>
        <source>取り込めない %1</source>
        <translation>Not taken %1</translation>
    </message>
    <message>
        <source>確かめる %1</source>
        <translation>To check %1</translation>
    </message>
    <message>
        <source>資産でない %1</source>
        <translation>No assets %1</translation>
    </message>
    <message>
        <source>新しく加わるもの %1</source>
        <translation>New things %1</translation>
    </message>
</context>
<context>
    <name>TakeoverUi::ColumnsModel</name>
    <message>
        <source>独自項目「%1」</source>
        <translation>Own field &quot;%1&quot;</translation>
    </message>
    <message>
        <source>独自項目の名前を変える…</source>
        <translation>Rename the own field…</translation>
    </message>
    <message>
        <source>取り込まない</source>
        <translation>Do not take over</translation>
    </message>
    <message>
        <source>%1（今は %2 列）</source>
        <translation>%1 (now column %2)</translation>
    </message>
    <message>
        <source>分類（全部の軸を一つの列で）</source>
        <translation>Class (all axes in one column)</translation>
    </message>
    <message>
        <source>%1（印のある行は %2）</source>
        <translation>%1 (lines with a mark: %2)</translation>
    </message>
    <message>
        <source>取り込まない（前回の控え）</source>
        <translation>Do not take over (earlier export)</translation>
    </message>
    <message>
        <source>▲ 確かめる値 %1</source>
        <translation>▲ values to check: %1</translation>
    </message>
    <message>
        <source>値なし</source>
        <translation>null</translation>
    </message>
    <message>
        <source>%1 件</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 件以上</source>
        <translation>%1 or more</translation>
    </message>
    <message>
        <source>（見出しなし）</source>
        <translation>(no header)</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>列</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>ファイルの見出し</source>
        <translation>Header in the file</translation>
    </message>
    <message>
        <source>取り込む項目</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>読み取り</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>値の例</source>
        <translation>Examples</translation>
    </message>
</context>
<context>
    <name>TakeoverUi::ColumnsStep</name>
    <message>
        <source>シート</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>組織</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>取り込まない理由</source>
        <translation>Why it is not taken over</translation>
    </message>
    <message>
        <source>自動で見つける</source>
        <translation>Find by itself</translation>
    </message>
    <message>
        <source>ファイルの始め</source>
        <translation>Start of the file</translation>
    </message>
    <message>
        <source>見出しの行(&amp;H)</source>
        <translation>&amp;Heading row</translation>
    </message>
    <message>
        <source>文字コード(&amp;E)</source>
        <translation>&amp;Encoding</translation>
    </message>
    <message>
        <source>列の対応</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>見出し</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>自動（%1）</source>
        <translation>By itself (%1)</translation>
    </message>
    <message>
        <source>すべての列に対応する項目があります。</source>
        <translation>Every column has its field.</translation>
    </message>
    <message>
        <source>取り込むシート</source>
        <translation>Sheets to take over</translation>
    </message>
    <message>
        <source>シート（Space で取り込むものに印を付ける）(&amp;T)</source>
        <translation>Shee&amp;ts (Space ticks those to take over)</translation>
    </message>
    <message>
        <source>ファイルの始め(&amp;P)</source>
        <translation>Beginning of the file(&amp;P)</translation>
    </message>
    <message>
        <source>列の対応（Space か F2 で項目を選び直す）(&amp;C)</source>
        <translation>&amp;Columns (Space or F2 chooses another field)</translation>
    </message>
    <message>
        <source>独自項目の名前</source>
        <translation>Name of the own field</translation>
    </message>
    <message>
        <source>「%1」の列の名前</source>
        <translation>Name of the column “%1”</translation>
    </message>
    <message>
        <source>この名前にする</source>
        <translation>Use this name</translation>
    </message>
    <message>
        <source>%1 行目</source>
        <translation>line %1</translation>
    </message>
    <message>
        <source>非表示の %1 行を取り込まない(&amp;I)</source>
        <translation>Leave out the %1 h&amp;idden rows</translation>
    </message>
    <message>
        <source>前回（%1）に直した列の対応を使いました。</source>
        <translation>The columns were matched as corrected last time (%1).</translation>
    </message>
    <message>
        <source>元に戻す(&amp;R)</source>
        <translation>Put back(&amp;R)</translation>
    </message>
    <message>
        <source>「%1」の組織(&amp;U)</source>
        <translation>&amp;Unit of “%1”</translation>
    </message>
    <message>
        <source>組織(&amp;U)</source>
        <translation>&amp;Unit</translation>
    </message>
    <message>
        <source>自動（列・シート名・表の上から）</source>
        <translation>Automatic (column, sheet name, above the table)</translation>
    </message>
    <message>
        <source>%1 列は独自項目として残します。</source>
        <translation>%1 columns stay as own fields.</translation>
    </message>
    <message>
        <source>%1 列は取り込みません。</source>
        <translation>%1 columns are not taken over.</translation>
    </message>
</context>
<context>
    <name>TakeoverUi::CompareModel</name>
    <message>
        <source>採用</source>
        <translation>Take</translation>
    </message>
    <message>
        <source>Space で切り替えます。</source>
        <translation>Space switches it.</translation>
    </message>
    <message>
        <source>番号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>組織</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>行</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>一致</source>
        <translation>Match</translation>
    </message>
    <message>
        <source>項目</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>台帳（旧）</source>
        <translation>Register (old)</translation>
    </message>
    <message>
        <source>ファイル（新）</source>
        <translation>File (new)</translation>
    </message>
    <message>
        <source>（自動）</source>
        <translation>(automatic)</translation>
    </message>
    <message>
        <source>名称のみ</source>
        <translation>name only</translation>
    </message>
    <message>
        <source>（空）</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>採用する</source>
        <translation>Take</translation>
    </message>
    <message>
        <source>採用しない</source>
        <translation>Do not take</translation>
    </message>
    <message>
        <source>番号がなく、組織と名称だけが一致します。同じものなら採用してください。</source>
        <translation>The line has no number; only unit and name agree. Take it if it is the same thing.</translation>
    </message>
    <message>
        <source>%1 %2
%3・「%4」%5 行目</source>
        <translation>%1 %2
%3 · “%4” line %5</translation>
    </message>
</context>
<context>
    <name>TakeoverUi::CompareStep</name>
    <message>
        <source>すべて採用(&amp;S)</source>
        <translation>Take all(&amp;S)</translation>
    </message>
    <message>
        <source>すべて外す(&amp;O)</source>
        <translation>Take none(&amp;O)</translation>
    </message>
    <message>
        <source>番号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>組織</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>最後の確認</source>
        <translation>Last confirmed</translation>
    </message>
    <message>
        <source>変更の一覧</source>
        <translation>List of changes</translation>
    </message>
    <message>
        <source>新規の一覧</source>
        <translation>List of new lines</translation>
    </message>
    <message>
        <source>変更のない行と採用した行を、確認済にする(&amp;K)&#x3000;確認日</source>
        <translation>Confirm lines that are unchanged or ta&amp;ken  Day of confirmation</translation>
    </message>
    <message>
        <source>台帳と違うところはありません。</source>
        <translation>Nothing differs from the register.</translation>
    </message>
    <message>
        <source>新しい行はありません。</source>
        <translation>There are no new lines.</translation>
    </message>
    <message>
        <source>ファイルにない資産の一覧</source>
        <translation>List of assets that are not in the file</translation>
    </message>
    <message>
        <source>台帳にあってファイルにない資産はありません。</source>
        <translation>All assets of the register are in the file.</translation>
    </message>
    <message>
        <source>ファイルになくても、台帳からは消しません。廃棄したものは「廃棄」の画面で記録し、誤って登録したものは「誤登録取消」にしてください。まだあるものは、そのままで構いません。</source>
        <translation>What is not in the file is not deleted from the register. Record what was disposed of under Disposal, and void what was registered by mistake. What is still there may stay as it is.</translation>
    </message>
    <message>
        <source>比べた結果の種類</source>
        <translation>Kinds of results</translation>
    </message>
    <message>
        <source>組織で絞り込む</source>
        <translation>Filter by unit</translation>
    </message>
    <message>
        <source>確認日</source>
        <translation>Confirmed on</translation>
    </message>
    <message>
        <source>すべての組織</source>
        <translation>All units</translation>
    </message>
    <message>
        <source>なし</source>
        <translation>none</translation>
    </message>
    <message>
        <source>変更 %1／%2</source>
        <translation>Changed %1/%2</translation>
    </message>
    <message>
        <source>新規 %1／%2</source>
        <translation>New %1/%2</translation>
    </message>
    <message>
        <source>ファイルにない %1</source>
        <translation>Not in the file %1</translation>
    </message>
    <message>
        <source>変更なし %1</source>
        <translation>Unchanged %1</translation>
    </message>
    <message>
        <source>旧&#x3000;%1
新&#x3000;%2</source>
        <translation>old  %1
new  %2</translation>
    </message>
    <message>
        <source>（空）</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>確認日を入れてください。</source>
        <translation>Enter the day of confirmation.</translation>
    </message>
    <message>
        <source>変更 %1</source>
        <translation>changed %1</translation>
    </message>
    <message>
        <source>新規 %1</source>
        <translation>new %1</translation>
    </message>
    <message>
        <source>%1を取り込む(&amp;N)</source>
        <translation>Take over %1(&amp;N)</translation>
    </message>
    <message>
        <source>確認済にする(&amp;N)</source>
        <translation>Confirm(&amp;N)</translation>
    </message>
    <message>
        <source>取り込むものはありません</source>
        <translation>Nothing to take over</translation>
    </message>
</context>
<context>
    <name>TakeoverUi::CountsLine</name>
    <message>
        <source>取り込んだ行</source>
        <translation>Lines taken over</translation>
    </message>
    <message>
        <source>取り込む行</source>
        <translation>Lines to take over</translation>
    </message>
    <message>
        <source>読んだ行</source>
        <translation>Lines read</translation>
    </message>
    <message>
        <source>取り込めなかった行</source>
        <translation>Refused lines</translation>
    </message>
    <message>
        <source>取り込めない行</source>
        <translation>Lines not taken over</translation>
    </message>
    <message>
        <source>資産でない行</source>
        <translation>Lines that are no asset</translation>
    </message>
    <message>
        <source>行の数</source>
        <translation>Number of lines</translation>
    </message>
    <message>
        <source>読んだ行 %1、%2 %3、取り込めない行 %4、資産でない行 %5</source>
        <translation>Lines read %1, %2 %3, not taken %4, no asset %5</translation>
    </message>
</context>
<context>
    <name>TakeoverUi::EncodingDialog</name>
    <message>
        <source>CP932（シフトJIS、Windows の日本語）</source>
        <translation>CP932 (Shift_JIS, Japanese of Windows)</translation>
    </message>
    <message>
        <source>EUC-JP（UNIX の日本語）</source>
        <translation>EUC-JP (Japanese of UNIX)</translation>
    </message>
    <message>
        <source>ISO-2022-JP（JIS、電子メールの日本語）</source>
        <translation>ISO-2022-JP (JIS, Japanese of mail)</translation>
    </message>
    <message>
        <source>macintosh（Mac の欧文）</source>
        <translation>macintosh (Western, of the Mac)</translation>
    </message>
    <message>
        <source>windows-1252（Windows の欧文）</source>
        <translation>windows-1252 (Western, of Windows)</translation>
    </message>
    <message>
        <source>文字コードを選ぶ</source>
        <translation>Choose the encoding</translation>
    </message>
    <message>
        <source>文字コードを決められませんでした。下の見え方が正しくなるものを選んでください(&amp;E)。</source>
        <translation>The encoding could not be decided. Choose the one whos&amp;e text below is right.</translation>
    </message>
    <message>
        <source>文字コード</source>
        <translation>Encoding</translation>
    </message>
    <message>
        <source>%1（読めない文字あり）</source>
        <translation>%1 (some characters cannot be read)</translation>
    </message>
    <message>
        <source>見え方（読めない文字は � になります）</source>
        <translation>How it looks (characters that cannot be read are �)</translation>
    </message>
    <message>
        <source>見え方</source>
        <translation>How it looks</translation>
    </message>
    <message>
        <source>この文字コードで読む(&amp;R)</source>
        <translation>&amp;Read with this encoding</translation>
    </message>
    <message>
        <source>キャンセル</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>TakeoverUi::FieldDelegate</name>
    <message>
        <source>列 %1 の項目</source>
        <translation>Field of column %1</translation>
    </message>
</context>
<context>
    <name>TakeoverUi::FileStep</name>
    <message>
        <source>選ぶ(&amp;O)…</source>
        <translation>Ch&amp;oose…</translation>
    </message>
    <message>
        <source>取り込む台帳</source>
        <translation>Ledger to take over</translation>
    </message>
    <message>
        <source>台帳 (*.xlsx *.xlsm *.csv *.tsv *.txt)</source>
        <translation>Ledger (*.xlsx *.xlsm *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>すべてのファイル (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>ここへファイルを落とすか、「選ぶ」で選んでください</source>
        <translation>Drop a file here, or choose one with “Choose”</translation>
    </message>
    <message>
        <source>台帳ファイル(&amp;F)&#x3000;Excel ブック（.xlsx）、CSV、TSV</source>
        <translation>Ledger &amp;file  Excel workbook (.xlsx), CSV, TSV</translation>
    </message>
    <message>
        <source>情報資産</source>
        <translation>Information assets</translation>
    </message>
    <message>
        <source>何の台帳か(&amp;K)</source>
        <translation>What the list is of(&amp;K)</translation>
    </message>
    <message>
        <source>見出しの位置、組織、列の対応は次の画面で確かめて直せます。書き込む前に、何がどうなるかを見られます。取り込んだものは、あとで全部を取り消せます。</source>
        <translation>Where the header stands, the unit, and what the columns are can be checked and corrected on the next page. Before anything is written you see what would happen. What was taken over can be undone as a whole.</translation>
    </message>
    <message>
        <source>取込の履歴(&amp;H)</source>
        <translation>Takeovers so far(&amp;H)</translation>
    </message>
    <message>
        <source>このファイルは見つかりません。</source>
        <translation>This file was not found.</translation>
    </message>
    <message>
        <source>フォルダーではなく、ファイルを選んでください。</source>
        <translation>Choose a file, not a folder.</translation>
    </message>
    <message>
        <source>古い形式（.xls）です。Excel で「.xlsx」として保存し直してください。</source>
        <translation>This is the old format (.xls). Save it in Excel as “.xlsx”.</translation>
    </message>
    <message>
        <source>%1&#x3000;%2</source>
        <translation>%1&#x3000;%2</translation>
    </message>
</context>
<context>
    <name>TakeoverUi::HeadModel</name>
    <message>
        <source>表の上</source>
        <translation>above the table</translation>
    </message>
    <message>
        <source>見出し</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>取り込む</source>
        <translation>taken over</translation>
    </message>
    <message>
        <source>飛ばす: %1</source>
        <translation>left out: %1</translation>
    </message>
    <message>
        <source>取り込めない: %1</source>
        <translation>not taken: %1</translation>
    </message>
    <message>
        <source>取り込まない</source>
        <translation>Do not take over</translation>
    </message>
    <message>
        <source>扱い</source>
        <translation>Treatment</translation>
    </message>
</context>
<context>
    <name>TakeoverUi::HistoryDialog</name>
    <message>
        <source>取込の履歴</source>
        <translation>Takeovers so far</translation>
    </message>
    <message>
        <source>閉じる</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>TakeoverUi::LineView</name>
    <message>
        <source>ファイルの行</source>
        <translation>Lines of the file</translation>
    </message>
    <message>
        <source>見出し</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>ファイルの記載</source>
        <translation>As in the file</translation>
    </message>
    <message>
        <source>一覧の行を選ぶと、ファイルのその行をここに出します。</source>
        <translation>Choose a line of the list to see that line of the file here.</translation>
    </message>
    <message>
        <source>「%1」の %2 行目</source>
        <translation>“%1”, line %2</translation>
    </message>
    <message>
        <source>%1 行目</source>
        <translation>line %1</translation>
    </message>
</context>
<context>
    <name>TakeoverUi::NewThings</name>
    <message>
        <source>組織</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>保管場所</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>職員</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>独自項目</source>
        <translation>Own fields</translation>
    </message>
    <message>
        <source>種類</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>ファイルの記載</source>
        <translation>As in the file</translation>
    </message>
    <message>
        <source>どうするか</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>新しく加わるものの一覧</source>
        <translation>List of new things</translation>
    </message>
    <message>
        <source>新しく加わるものはありません。</source>
        <translation>Nothing new would be added.</translation>
    </message>
    <message>
        <source>ファイルにある職員 %1 人を新しく登録する(&amp;W)</source>
        <translation>Register the %1 persons of the file as ne&amp;w</translation>
    </message>
    <message>
        <source>登録済みの「%1」とみなす</source>
        <translation>Take it for the registered “%1”</translation>
    </message>
    <message>
        <source>新しく作る</source>
        <translation>Make it anew</translation>
    </message>
    <message>
        <source>作らず、記載だけを資産に残す</source>
        <translation>Make none; keep only what was written with the asset</translation>
    </message>
    <message>
        <source>新しく登録する</source>
        <translation>Register it anew</translation>
    </message>
    <message>
        <source>登録せず、氏名を記載のまま資産に残す</source>
        <translation>Register none; keep the name as written with the asset</translation>
    </message>
    <message>
        <source>「%1」は(&amp;K)</source>
        <translation>“%1” is to be(&amp;K)</translation>
    </message>
</context>
<context>
    <name>TakeoverUi::ProblemModel</name>
    <message>
        <source>取り込めない</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>資産でない</source>
        <translation>No asset</translation>
    </message>
    <message>
        <source>確かめる</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>扱い</source>
        <translation>Treatment</translation>
    </message>
    <message>
        <source>シート</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>行</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>列</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>どうしてか</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>ファイルの記載</source>
        <translation>As in the file</translation>
    </message>
</context>
<context>
    <name>TakeoverUi::ResultStep</name>
    <message>
        <source>取り込みを取り消す(&amp;U)…</source>
        <translation>&amp;Undo the takeover…</translation>
    </message>
    <message>
        <source>取り込みを取り消しました。%1 件を一覧から外しました。履歴には残ります。</source>
        <translation>The takeover was undone. %1 left the list. They stay in the history.</translation>
    </message>
    <message>
        <source>取り込みを取り消す</source>
        <translation>Undo the takeover</translation>
    </message>
    <message>
        <source>取り消す理由</source>
        <translation>Reason of undoing</translation>
    </message>
    <message>
        <source>取り込めなかった行</source>
        <translation>Refused lines</translation>
    </message>
    <message>
        <source>取り込めなかった行.csv</source>
        <translation>refused-lines.csv</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>書き出せませんでした</source>
        <translation>It could not be exported</translation>
    </message>
    <message>
        <source>取り込んだ資産を一覧で見る(&amp;L)</source>
        <translation>See the assets taken over as a &amp;list</translation>
    </message>
    <message>
        <source>ファイルになかった資産を一覧で見る(&amp;M)</source>
        <translation>See the assets that were not in the file as a list(&amp;M)</translation>
    </message>
    <message>
        <source>取り込めなかった行を元の形で書き出す(&amp;X)…</source>
        <translation>Write the lines not taken over in their original form(&amp;X)…</translation>
    </message>
    <message>
        <source>続けて別の台帳を取り込む(&amp;A)</source>
        <translation>Take over &amp;another ledger</translation>
    </message>
    <message>
        <source>取り込んだ行はありません。台帳は元のままです。</source>
        <translation>No line was taken over. The register is as it was.</translation>
    </message>
    <message>
        <source>%1 件を取り込みました（取込 %2 番）。証跡に残りました。</source>
        <translation>%1 lines were taken over (takeover no. %2). It is in the journal.</translation>
    </message>
    <message>
        <source>そのうち %1 件は、台帳にあったものを直したか、確かめたものです。</source>
        <translation>%1 of them corrected or confirmed what was in the register.</translation>
    </message>
    <message>
        <source>組織 %1</source>
        <translation>units %1</translation>
    </message>
    <message>
        <source>保管場所 %1</source>
        <translation>places %1</translation>
    </message>
    <message>
        <source>職員 %1</source>
        <translation>persons %1</translation>
    </message>
    <message>
        <source>独自項目 %1</source>
        <translation>own fields %1</translation>
    </message>
    <message>
        <source>%1 を新しく加えました。</source>
        <translation>%1 were added anew.</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>未分類のものが %1 件あります。「今日」の初期整備の一覧から分類できます。</source>
        <translation>%1 are unclassified. Classify them from the list of gaps under Today.</translation>
    </message>
    <message>
        <source>取り込めなかった %1 行は、元の形で書き出して直すと、そのまま取り込めます。</source>
        <translation>The %1 lines that were not taken can be written out in their original form, corrected, and taken over as they are.</translation>
    </message>
    <message>
        <source>ファイルになかった資産が %1 件あります。台帳からは消していません。</source>
        <translation>%1 assets were not in the file. They were not deleted from the register.</translation>
    </message>
    <message>
        <source>取り込みで直した %1 件は、直したまま残しました。</source>
        <translation>The %1 that the takeover had corrected stay corrected.</translation>
    </message>
</context>
<context>
    <name>TakeoverUi::TakeoverWizard</name>
    <message>
        <source>台帳を取り込む</source>
        <translation>Take over a ledger</translation>
    </message>
    <message>
        <source>戻る(&amp;B)</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>閉じる</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>%1 件を取り込む(&amp;N)</source>
        <translation>Take over %1(&amp;N)</translation>
    </message>
    <message>
        <source>次へ(&amp;N)</source>
        <translation>&amp;Next</translation>
    </message>
    <message>
        <source>キャンセル</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>ファイルを読んでいます</source>
        <translation>Reading the file</translation>
    </message>
    <message>
        <source>一行ずつ確かめています</source>
        <translation>Checking line by line</translation>
    </message>
    <message>
        <source>取り込み中</source>
        <translation>Taking over</translation>
    </message>
    <message>
        <source>取り消し中</source>
        <translation>Undoing</translation>
    </message>
    <message>
        <source>ファイルを選ぶ</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>シートと列を確かめる</source>
        <translation>Check sheets and columns</translation>
    </message>
    <message>
        <source>取り込む前に確かめる</source>
        <translation>Check before taking over</translation>
    </message>
    <message>
        <source>変更を確認する</source>
        <translation>Check the changes</translation>
    </message>
    <message>
        <source>結果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>%1／%2 %3</source>
        <translation>%1/%2 %3</translation>
    </message>
    <message>
        <source>変更を確認する(&amp;N)</source>
        <translation>Check the cha&amp;nges</translation>
    </message>
    <message>
        <source>文字コードを選ぶ(&amp;E)…</source>
        <translation>Choose the &amp;encoding…</translation>
    </message>
    <message>
        <source>見出しからは、%1の一覧のようです。</source>
        <translation>By its headers this is a list of %1.</translation>
    </message>
    <message>
        <source>%1の一覧として読む(&amp;K)</source>
        <translation>Read it as a list of %1(&amp;K)</translation>
    </message>
    <message>
        <source>確かめ直しています</source>
        <translation>Checking again</translation>
    </message>
    <message>
        <source>確かめるものの一覧</source>
        <translation>List of things to check</translation>
    </message>
    <message>
        <source>取込の確認.csv</source>
        <translation>takeover-check.csv</translation>
    </message>
    <message>
        <source>取り込めない行</source>
        <translation>Lines not taken over</translation>
    </message>
    <message>
        <source>取り込めない行.csv</source>
        <translation>lines-not-taken.csv</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 行を書き出しました。</source>
        <translation>%1 lines were written.</translation>
    </message>
</context>
</TS>
